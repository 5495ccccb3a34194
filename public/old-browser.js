// Only browsers without script modules run this file: it shows them why nothing starts.
document.getElementById('old').removeAttribute('hidden');
document.getElementById('late').setAttribute('hidden', 'hidden');
