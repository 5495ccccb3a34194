/** The words of what is read and written during an encounter: chart, letter, films, notes, judgement, procedure. */

type With<Given extends readonly unknown[]> = (...given: Given) => string;

export interface PaperWords {
  readonly chart: {
    readonly title: string;
    readonly temperature: string;
    readonly lastReading: With<[value: string, moment: string]>;
    readonly noReading: string;
    readonly readings: string;
    readonly day: With<[day: number]>;
    readonly marks: string;
    readonly vitalsColumns: readonly [
      time: string,
      temperature: string,
      pulse: string,
      pressure: string,
      pain: string,
      by: string,
    ];
    readonly lab: string;
    readonly taken: With<[moment: string]>;
    readonly labColumns: readonly [
      test: string,
      value: string,
      unit: string,
      reference: string,
      flag: string,
      trend: string,
    ];
    readonly high: string;
    readonly low: string;
    readonly first: string;
    readonly trend: With<[values: string]>;
    readonly allValues: string;
    readonly noResult: string;
    readonly reports: string;
    readonly reported: With<[taken: string, reported: string]>;
    readonly noReport: string;
    readonly awaited: string;
    readonly due: With<[moment: string]>;
    readonly ordered: With<[moment: string]>;
    readonly treatments: string;
    readonly from: With<[moment: string]>;
    readonly until: With<[moment: string]>;
    readonly planned: With<[weeks: number]>;
    readonly declined: string;
    readonly totals: string;
    readonly cost: string;
    readonly costUnits: With<[units: string]>;
    readonly radiation: string;
    readonly elapsed: string;
    readonly time: string;
    readonly result: string;
    readonly back: With<[clock: string]>;
    readonly where: With<[names: string]>;
    readonly dismiss: string;
  };
  readonly letter: {
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly date: string;
    readonly next: string;
  };
  readonly films: {
    readonly title: string;
    readonly brought: string;
    readonly here: string;
    readonly inWords: string;
    readonly none: string;
  };
  readonly notes: {
    readonly title: string;
    readonly history: string;
    readonly findings: string;
    readonly talks: string;
    readonly judgements: string;
    readonly own: string;
    readonly ownLabel: string;
    readonly write: string;
    readonly written: string;
    readonly none: string;
    readonly sure: With<[percent: number]>;
  };
  readonly judgement: {
    readonly label: string;
    readonly choices: string;
    readonly differential: string;
    readonly differentialHow: string;
    readonly more: With<[name: string]>;
    readonly less: With<[name: string]>;
    readonly part: With<[name: string]>;
    readonly remainder: With<[percent: number]>;
    readonly whole: string;
    readonly sure: string;
    readonly ticks: readonly [string, string, string, string, string];
    readonly unsaid: string;
    readonly line: string;
    readonly lineHow: string;
    readonly choiceMissing: string;
    readonly seal: string;
    readonly sealHow: string;
    readonly sealAgain: string;
    readonly sealed: string;
    readonly closed: string;
  };
  readonly timeOut: {
    readonly title: string;
    readonly how: string;
    readonly lines: readonly { readonly name: string; readonly said: string }[];
    readonly given: string;
    readonly held: string;
  };
  readonly procedure: {
    readonly title: string;
    readonly titleCt: string;
    readonly needle: string;
    readonly cement: string;
    readonly screening: string;
    readonly phase: string;
    readonly phases: Readonly<Record<'none' | 'runny' | 'working' | 'setting', string>>;
    readonly core: string;
    readonly steps: string;
    readonly inject: string;
    readonly injectHow: With<[millilitres: string]>;
    readonly injectToggle: string;
    readonly injecting: string;
    readonly injectStop: string;
  };
  readonly help: {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    readonly keys: readonly (readonly [key: string, what: string])[];
    readonly single: string;
    readonly education: string;
  };
}
