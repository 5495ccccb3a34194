/** The menu: a dialog over whatever is open. It changes how the game looks and says where to go; it never plays. */

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Language, Localized } from '../../kernel/text';
import { FILE_WORDS } from '../../text/file-case';
import { TARIFF_WORDS } from '../../text/tariff';
import { TITLE_WORDS } from '../../text/title';

export interface MenuState {
  readonly language: Language;
  /** The player's switch; `bySystem` when the device asks for the same. */
  readonly motion: { readonly less: boolean; readonly bySystem: boolean };
  readonly contrast: { readonly more: boolean; readonly bySystem: boolean };
  /** During a play: whether the device keeps it, and whether it has keys of its own. */
  readonly play: { readonly kept: boolean; readonly help: boolean } | null;
  /** The pictures could not be loaded. */
  readonly noWorld: boolean;
  /** A hospital's own prices; what was wrong with the file that was opened last. */
  readonly tariff: { readonly name: Localized | null; readonly said: readonly Localized[] };
}

export interface MenuDeeds {
  readonly setLanguage: (language: Language) => void;
  readonly setMotion: (less: boolean) => void;
  readonly setContrast: (more: boolean) => void;
  readonly exportPlay: () => void;
  readonly help: () => void;
  readonly openTariff: (file: File) => void;
  readonly dropTariff: () => void;
  /** A link was followed or the dialog closed. */
  readonly closed: () => void;
}

export interface Menu {
  open(state: MenuState): void;
  update(state: MenuState): void;
  close(): void;
}

export function mountMenu(host: HTMLElement, deeds: MenuDeeds): Menu {
  const draw = (state: MenuState): HTMLDialogElement | null => {
    render(
      menu(state, deeds, () => host.querySelector('dialog')?.close()),
      host,
    );
    return host.querySelector('dialog');
  };
  return {
    open(state) {
      const dialog = draw(state);
      if (dialog && !dialog.open) dialog.showModal();
    },
    update(state) {
      if (host.querySelector('dialog')?.open) draw(state);
    },
    close: () => host.querySelector('dialog')?.close(),
  };
}

function menu(state: MenuState, deeds: MenuDeeds, close: () => void): TemplateResult {
  const { language } = state;
  const words = TITLE_WORDS.menu;
  return html`<dialog class="dialog menu" data-document="menu" aria-labelledby="menu-title" @close=${() => deeds.closed()}
    @click=${(event: MouseEvent) => event.target === event.currentTarget && close()}>
    <div class="menu-body">
      <div class="sheet-head">
        <h2 id="menu-title">${words.title[language]}</h2>
        <button class="word" type="button" @click=${close}>${TITLE_WORDS.close[language]}</button>
      </div>
      <div class="menu-row" role="group" aria-label=${TITLE_WORDS.language[language]}>
        ${tongue('en', 'English', state, deeds)} ${tongue('zh', '中文', state, deeds)}
      </div>
      ${toggle(words.motion[language], state.motion.less, state.motion.bySystem ? words.motionSystem[language] : '', deeds.setMotion)}
      ${toggle(words.contrast[language], state.contrast.more, state.contrast.bySystem ? words.contrastSystem[language] : '', deeds.setContrast)}
      ${state.noWorld ? html`<p class="menu-note">${words.noWorld[language]}</p>` : nothing}
      ${
        state.play === null
          ? nothing
          : html`<div class="menu-part">
            <p class="small quiet">${(state.play.kept ? words.leaveWhy : words.leaveLoses)[language]}</p>
            <p class="deeds">
              <a class="button" href="#" @click=${close}>${words.leave[language]}</a>
              <button class="button line" type="button" data-export @click=${() => deeds.exportPlay()}>${words.exportPlay[language]}</button>
            </p>
          </div>`
      }
      <div class="menu-part menu-links">
        ${state.play?.help === true ? helpLink(words.help[language], deeds, close) : nothing}
        <a href="#kept" @click=${close}>${words.kept[language]}</a>
        <a href="#sources" @click=${close}>${words.sources[language]}</a>
        <a href="#file" @click=${close}>${FILE_WORDS.title[language]}</a>
      </div>
      ${prices(state, deeds)}
      <details class="menu-part">
        <summary>${words.about[language]}</summary>
        <div class="prose small">
          <p>${words.aboutText[language]}</p>
          <p>${words.licence[language]} <a href="./licences/index.txt">${words.licences[language]}</a></p>
        </div>
      </details>
    </div>
  </dialog>`;
}

function prices({ language, tariff }: MenuState, deeds: MenuDeeds): TemplateResult {
  const words = TARIFF_WORDS;
  const about = tariff.name === null ? words.relative : words.own(tariff.name);
  return html`<details class="menu-part">
    <summary>${words.title[language]}</summary>
    <p class="small" data-tariff=${tariff.name === null ? 'relative' : 'own'}>${about[language]}</p>
    <p class="small quiet" id="tariff-hint">${words.hint[language]}</p>
    <p class="file-way deeds">
      <input id="tariff-file" type="file" accept=".yaml,.yml,.json,application/json" aria-describedby="tariff-hint"
        @change=${(event: Event) => fileOf(event.target as HTMLInputElement, deeds)} />
      <label class="button line" for="tariff-file">${words.open[language]}</label>
      ${
        tariff.name === null
          ? nothing
          : html`<button class="word" type="button" @click=${() => deeds.dropTariff()}>${words.drop[language]}</button>`
      }
    </p>
    <div class="small menu-said" role="status">${tariff.said.map((line) => html`<p>${line[language]}</p>`)}</div>
  </details>`;
}

/** Cleared, so that the same file can be opened again after it was repaired. */
function fileOf(input: HTMLInputElement, deeds: MenuDeeds): void {
  const file = input.files?.[0];
  if (file) deeds.openTariff(file);
  input.value = '';
}

/** One dialog at a time: the menu is put away first. */
const helpLink = (name: string, deeds: MenuDeeds, close: () => void): TemplateResult =>
  html`<button class="word" type="button" data-help @click=${() => {
    close();
    deeds.help();
  }}>${name}</button>`;

const tongue = (of: Language, name: string, { language }: MenuState, deeds: MenuDeeds): TemplateResult =>
  html`<button class="button ${of === language ? '' : 'line'}" type="button" lang=${of}
    aria-pressed=${of === language ? 'true' : 'false'} @click=${() => deeds.setLanguage(of)}>${name}</button>`;

/** A switch; where the device already asks for it, a sentence says so and the switch may still be set for good. */
const toggle = (name: string, on: boolean, bySystem: string, set: (on: boolean) => void): TemplateResult =>
  html`<label class="menu-row menu-switch">
    <span>${name}${bySystem ? html`<span class="small quiet menu-why">${bySystem}</span>` : nothing}</span>
    <input type="checkbox" role="switch" .checked=${on}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)} />
  </label>`;
