/** The words of what is done during an encounter: bar, dock, slip, search, order sheet, decisions, waiting. */

/** Words that take a number, a name or a time. Times and lengths arrive as text. */
type With<Given extends readonly unknown[]> = (...given: Given) => string;

export interface ActWords {
  readonly bar: {
    readonly label: string;
    readonly papers: string;
    readonly letter: string;
    readonly chart: string;
    readonly films: string;
    readonly notes: string;
    readonly menu: string;
    /** In the other language, for its readers. */
    readonly otherLanguage: string;
    readonly toOtherLanguage: string;
    readonly fresh: With<[count: number]>;
    readonly pulse: With<[rate: number]>;
    readonly pressure: With<[systolic: number, diastolic: number]>;
    readonly saturation: With<[percent: number]>;
    readonly readAt: With<[clock: string]>;
  };
  readonly dock: {
    readonly label: string;
    readonly ask: string;
    readonly examine: string;
    readonly order: string;
    readonly consult: string;
    readonly say: string;
    readonly decide: string;
    readonly wait: string;
  };
  readonly summary: {
    readonly label: string;
    readonly place: With<[stage: string, clock: string, day: string]>;
    readonly person: With<[name: string, age: number, appearance: string]>;
    readonly papers: With<[results: number, reports: number, awaited: number]>;
    readonly deeds: With<[deeds: string]>;
    readonly judgements: With<[titles: string]>;
  };
  readonly slip: {
    readonly label: string;
    readonly asked: With<[who: string, question: string]>;
    readonly about: With<[who: string, what: string]>;
    readonly refused: string;
    readonly refusedBy: With<[who: string]>;
    readonly quiet: string;
    readonly sent: With<[names: string]>;
    readonly sealed: With<[title: string]>;
    readonly lines: With<[count: number]>;
    readonly onChart: With<[name: string]>;
    /** Many values of one sample: some of their names, and how many more there are. */
    readonly valuesOnChart: With<[names: string, more: number]>;
    /** The last reading, how many came before it, and between what. */
    readonly readings: With<[last: string, before: number, span: string]>;
    readonly toProcedure: string;
    readonly toTimeOut: string;
    readonly judgement: With<[title: string]>;
  };
  readonly sheet: {
    readonly close: string;
    readonly pullUp: string;
    readonly letDown: string;
    readonly notHere: string;
  };
  readonly search: {
    readonly ask: string;
    readonly examine: string;
    readonly order: string;
    readonly consult: string;
    readonly decide: string;
    readonly label: string;
    readonly found: With<[count: number, more: boolean]>;
    readonly readAs: With<[words: string]>;
    readonly tip: string;
    readonly none: string;
    readonly elsewhere: With<[sheet: string]>;
    readonly groups: string;
    readonly everything: string;
    readonly enter: string;
  };
  readonly act: {
    readonly asked: string;
    readonly done: string;
    readonly report: With<[length: string]>;
    readonly cost: With<[units: number]>;
    readonly dose: With<[mSv: number]>;
  };
  readonly ask: { readonly title: string };
  readonly examine: { readonly title: string };
  readonly consult: { readonly title: string; readonly talk: string; readonly said: string };
  readonly order: {
    readonly title: string;
    readonly add: string;
    readonly added: string;
    readonly onSheet: string;
    readonly unsigned: string;
    readonly empty: string;
    readonly remove: string;
    readonly undo: string;
    readonly removeNamed: With<[name: string]>;
    readonly undoNamed: With<[name: string]>;
    readonly declined: With<[name: string, because: string]>;
    readonly noted: string;
    readonly weeks: string;
    readonly route: string;
    readonly anyRoute: string;
    readonly iv: string;
    readonly oral: string;
    readonly sign: string;
    readonly decline: string;
    readonly declineRow: string;
    readonly declineHow: string;
    readonly declineEnd: string;
    readonly because: With<[name: string]>;
    readonly becauseMissing: string;
    readonly putOn: string;
    readonly moves: With<[clock: string]>;
    readonly movesNot: string;
    readonly firstResult: With<[moment: string]>;
    readonly elsewhere: With<[names: string]>;
  };
  readonly decide: {
    readonly title: string;
    readonly choose: string;
    readonly picked: string;
    readonly chosen: string;
    readonly review: string;
    readonly days: string;
    readonly doIt: string;
    readonly pick: string;
    readonly asYouSign: With<[name: string]>;
    readonly manySigned: With<[count: number]>;
  };
  readonly wait: {
    readonly title: string;
    readonly result: string;
    readonly event: string;
    readonly next: string;
    readonly evening: string;
    readonly morning: string;
    readonly hour: string;
    readonly until: With<[moment: string]>;
    readonly unknown: string;
    readonly choose: string;
    readonly amount: string;
    readonly unit: string;
    readonly hours: string;
    readonly days: string;
    readonly weeks: string;
    readonly go: string;
    readonly stops: string;
  };
}
