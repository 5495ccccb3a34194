/** The judgement card: the question, those who press, what one does, what it is, how sure, one open line, the seal. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { CommitmentView, Intent } from '../../session/door';
import { formatQuote } from '../../text/format';
import { BLANK_JUDGEMENT, type Blotter, type Judgement } from '../blotter';
import { sheet } from '../sheet';
import { confidenceField } from './confidence';
import { wholeShares } from './differential';
import { type SealTouch, touchSeal } from './seal';
import { sealButton } from './seal-button';
import { sharesField } from './shares';

/** What is sealed: only what was said. */
function commitIntent(open: CommitmentView, judgement: Judgement): Intent {
  const { choice, confidence, line } = judgement;
  const differential = wholeShares(
    judgement.shares,
    open.hypotheses.map(({ id }) => id),
  );
  return {
    act: 'commit',
    id: open.id,
    ...(choice === undefined ? {} : { choice }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(differential === undefined ? {} : { differential }),
    ...(line.trim() === '' ? {} : { line: line.trim() }),
  };
}

export function commitmentSheet(blotter: Blotter): TemplateResult {
  const { view, papers, words } = blotter;
  const open = view.openCommitments.find(({ id }) => id === papers.commitment) ?? view.openCommitments[0];
  return sheet(blotter, {
    name: 'commitment',
    title: (said) => (open === undefined ? said.judgement.label : blotter.say(open.title)),
    body: open === undefined ? html`<p>${words.judgement.closed}</p>` : judgementForm(blotter, open),
  });
}

export function judgementForm(blotter: Blotter, open: CommitmentView): TemplateResult {
  const { words, papers } = blotter;
  const judgement = papers.judgements[open.id] ?? BLANK_JUDGEMENT;
  const put = (change: Partial<Judgement>): void => {
    const now = blotter.papers.judgements[open.id] ?? BLANK_JUDGEMENT;
    blotter.lay({ judgements: { ...blotter.papers.judgements, [open.id]: { ...now, ...change } } });
  };
  return html`<div class="judgement-form">
    <p class="voice prompt">${blotter.say(open.prompt)}</p>
    ${open.voices.map(
      (voice) => html`<p class="pressing"><span class="small quiet">${blotter.nameOf(voice.by)}</span>
      <span>${formatQuote(blotter.say(voice.text))}</span></p>`,
    )}
    ${open.openLine ? openLine(blotter, judgement, put) : nothing}
    ${choices(blotter, open, judgement, put)}
    ${open.differential && open.hypotheses.length > 0 ? sharesField(blotter, open, judgement.shares, (shares) => put({ shares })) : nothing}
    ${confidenceField(blotter, judgement.confidence, (confidence) => put({ confidence }))}
    ${judgement.choiceMissing ? html`<p class="missing" role="alert">${words.judgement.choiceMissing}</p>` : nothing}
    ${sealButton(blotter, judgement.seal, (touch) => seal(blotter, open, touch))}
  </div>`;
}

function choices(
  blotter: Blotter,
  open: CommitmentView,
  judgement: Judgement,
  put: (change: Partial<Judgement>) => void,
): TemplateResult {
  return html`<fieldset class="choices">
    <legend>${blotter.words.judgement.choices}</legend>
    ${open.choices.map(
      ({
        id,
        name,
      }) => html`<label class="choice"><input type="radio" name="choice-${open.id}" value=${id} data-choice=${id}
      .checked=${live(judgement.choice === id)} @change=${() => put({ choice: id, choiceMissing: false })} /><span>${blotter.say(name)}</span></label>`,
    )}
  </fieldset>`;
}

/** Takes any words or none, and never prompts. */
function openLine(
  blotter: Blotter,
  judgement: Judgement,
  put: (change: Partial<Judgement>) => void,
): TemplateResult {
  const { words } = blotter;
  return html`<div class="open-line">
    <label class="unseen" for="open-line">${words.judgement.line}</label>
    <textarea id="open-line" class="written" rows="2" maxlength="1000" data-line .value=${live(judgement.line)}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLTextAreaElement) put({ line: event.target.value });
      }}></textarea>
  </div>`;
}

function seal(blotter: Blotter, open: CommitmentView, touch: SealTouch): void {
  const { judgements } = blotter.papers;
  const judgement = judgements[open.id] ?? BLANK_JUDGEMENT;
  const lay = (change: Partial<Judgement>): void =>
    blotter.lay({ judgements: { ...judgements, [open.id]: { ...judgement, ...change } } });
  const next = touchSeal(judgement.seal, touch);
  if (touch !== 'leave' && judgement.choice === undefined) lay({ seal: 'open', choiceMissing: true });
  else if (next !== 'sealed') {
    if (next !== judgement.seal) lay({ seal: next });
  } else if (blotter.submit(commitIntent(open, judgement)).ok) {
    blotter.lay({ stands: { how: 'sealed', names: [open.title] } });
    if (blotter.papers.sheet === 'commitment') blotter.open(null);
  } else lay({ seal: 'open' });
}
