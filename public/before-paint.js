// Runs before the first paint: the page shows at once in the reader's language and contrast, and not the desk first
// when a play is being opened. The game itself reads the same settings again (src/app/settings.ts).
(function () {
  var html = document.documentElement;
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('diagnosis-first:settings')) || {};
  } catch (error) {
    // Refused or unreadable: the browser's own wishes count.
  }
  var asked = /[?&]lang=(en|zh)\b/.exec(location.search);
  var wishes = navigator.languages || [navigator.language || ''];
  var wished = 'en';
  for (var i = wishes.length - 1; i >= 0; i -= 1) {
    if (/^(en|zh)\b/i.test(wishes[i])) wished = wishes[i].slice(0, 2).toLowerCase();
  }
  html.lang = asked ? asked[1] : kept.language === 'en' || kept.language === 'zh' ? kept.language : wished;
  if (kept.motion === 'less') html.setAttribute('data-motion', 'less');
  if (kept.contrast === 'more') html.setAttribute('data-contrast', 'more');
  if (/[?&]case=/.test(location.search) || /^#\/?./.test(location.hash)) html.setAttribute('data-opening', '');
})();
