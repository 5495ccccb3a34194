/** The drawn road: numbered bodies for decisions, her temperature below, and changes of place under it. */

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { formatValue, GAP } from '../../text/format';
import { BODY_PATH } from './body';
import { plot } from './curve';
import { layRoad, type NamePlace, nameRows, type Road } from './road';
import type { Debrief } from './state';

const HEIGHT = 336;
/** The second row of names, where decisions are close. */
const LIFT = 68;
/** Bodies that are closer than this are drawn smaller. */
const TIGHT = 48;
/** Without the names of places. */
const BARE_HEIGHT = 264;
const ROAD_Y = 128;
const CURVE = { top: 176, bottom: 242 };
/** Below this width the names of decisions stand in the list only. */
const NAMES_FROM = 680;
const MARGIN = 16;

// Places are set through the property `style`: the content security policy refuses the attribute.

export function roadChart(debrief: Debrief): TemplateResult {
  const { report, say } = debrief;
  const words = DEBRIEF_WORDS.process;
  const width = Math.max(280, debrief.width - (debrief.width < 700 ? 48 : 112));
  const road = layRoad(report, debrief.startClock, width, MARGIN);
  const temperature = plot(report.curve, 'temperature', road.x, {
    left: road.from,
    right: road.to,
    ...CURVE,
  });
  const peak = temperature.peak;
  const peakText = peak === null ? '' : `${formatValue(peak.value, 1)}${GAP}°C`;
  const names = width >= NAMES_FROM;
  const height = names ? HEIGHT : BARE_HEIGHT;
  const placed = names ? nameRows(road) : [];
  const lift = placed.some(({ row }) => row === 'high') ? LIFT : 0;
  const tight = road.bodies.some(({ x }, index) => x - (road.bodies[index - 1]?.x ?? -TIGHT) < TIGHT);
  return html`<figure class="road ${names ? '' : 'bare'} ${lift > 0 ? 'lifted' : ''} ${tight ? 'tight' : ''}" role="group"
    aria-label=${say(words.roadLabel(report.decisions.length, peakText))} @keydown=${(event: KeyboardEvent) => step(debrief, event)}>
    <svg width=${width} height=${height + lift} viewBox="0 ${-lift} ${width} ${height + lift}" aria-hidden="true" focusable="false">
      ${rules(debrief, road, { height, lift })}
      <path class="road-line" d="M${road.from} ${ROAD_Y}H${road.to}" />
      ${
        temperature.line === null
          ? nothing
          : svg`<path class="fever-line" d="M${road.from} ${temperature.line.y}H${road.to}" /><text class="fever-word" x=${road.from + 2} y=${temperature.line.y - 5}>38${GAP}°C</text>`
      }
      <path class="temperature-line" d=${temperature.path} />
      ${
        peak === null || peak.value < 38
          ? nothing
          : svg`<path class="peak" d="M${peak.x - 6} ${peak.y - 2}L${peak.x} ${peak.y - 12}L${peak.x + 6} ${peak.y - 2}Z" />
          <text class="peak-word" x=${Math.min(peak.x + 10, width - 66)} y=${peak.y - 3}>${peakText}</text>`
      }
      ${road.places.map((place) => svg`<path class="place-tick" d="M${place.x} ${CURVE.bottom + 8}v8" />`)}
    </svg>
    ${names ? stationNames(debrief, road) : nothing}
    <ol class="road-bodies">${report.decisions.map((card, index) => body(debrief, road, { index, number: card.number, name: placed[index] }))}</ol>
  </figure>`;
}

function rules(
  { say }: Debrief,
  road: Road,
  { height, lift }: { readonly height: number; readonly lift: number },
): readonly TemplateResult[] {
  return road.rules.map(
    ({ unit, n, x }) =>
      svg`<path class="day-rule" d="M${x} ${4 - lift}V${height - 4}" /><text class="day-word" x=${x + 6} y=${16 - lift}>${say(DEBRIEF_WORDS.time[unit](n))}</text>`,
  );
}

interface Body {
  readonly index: number;
  readonly number: number;
  readonly name: NamePlace | undefined;
}

function body(debrief: Debrief, road: Road, { index, number, name }: Body): TemplateResult {
  const { papers, say, report } = debrief;
  const card = report.decisions[index];
  const at = road.bodies[index]?.x ?? 0;
  const chosen = papers.card === index;
  const width = name?.width ?? null;
  const high = width !== null && name?.row === 'high';
  return html`<li .style=${`left: ${at}px`}>
    <button type="button" class="road-body" data-decision=${card?.id ?? ''} aria-pressed=${chosen ? 'true' : 'false'}
      tabindex=${chosen ? '0' : '-1'} @click=${() => debrief.lay({ card: index })}>
      <svg viewBox="-28 -30 56 60" aria-hidden="true" focusable="false"><path d=${BODY_PATH} /><text y="7">${number}</text></svg>
      <span class="unseen">${say(DEBRIEF_WORDS.process.decision(number))}: </span>
      <span class=${width === null ? 'unseen' : `road-name ${high ? 'upper' : ''}`} .style=${width === null ? '' : `width: ${width}px`}>
        <strong>${high ? html`<span class="ordinal" aria-hidden="true">${number} </span>` : nothing}${card ? say(card.title) : ''}</strong>
        <span>${card?.choice ? say(card.choice) : ''}</span>
      </span>
    </button>
  </li>`;
}

/** Names of places in two rows, by turns, where there is room; all of them stand in the list. */
function stationNames({ report, say }: Debrief, road: Road): TemplateResult {
  const { places } = road;
  return html`<ul class="road-places" aria-hidden="true">${places.map((place, index) => {
    const next = places[index + 2]?.x ?? road.to + 40;
    const room = Math.min(170, next - place.x - 6);
    // Less than a word or two says nothing.
    if (room < 90) return nothing;
    const name = say(report.timeline[place.index]?.text ?? { en: '', zh: '' });
    return html`<li class=${index % 2 === 0 ? '' : 'lower'} .style=${`left: ${place.x}px; width: ${room}px`}>${name}</li>`;
  })}</ul>`;
}

/** Arrow keys step from decision to decision. */
function step(debrief: Debrief, event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const bodies = (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.road-body');
  if (by === undefined || bodies.length === 0) return;
  event.preventDefault();
  const card = Math.max(0, Math.min(bodies.length - 1, debrief.papers.card + by));
  debrief.lay({ card });
  bodies[card]?.focus();
}
