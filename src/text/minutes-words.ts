/** The words of papers that several people make together: the minutes of a meeting, and the consent sheet. */

type With<Given extends readonly unknown[]> = (...given: Given) => string;

export interface MinutesWords {
  readonly mdt: {
    readonly title: string;
    readonly question: string;
    readonly noQuestion: string;
    readonly round: string;
    readonly wrongIf: string;
    readonly nobodyAsked: string;
    readonly held: With<[question: string]>;
    readonly heldWithout: string;
    readonly read: string;
  };
  readonly consent: {
    readonly title: string;
    readonly person: With<[name: string, age: number]>;
    readonly proposed: string;
    readonly why: string;
    readonly alternatives: string;
    readonly risks: string;
    readonly unknown: string;
    readonly signatures: string;
    readonly patient: string;
    readonly forPatient: string;
    readonly explainedBy: string;
    readonly seal: With<[seal: string]>;
    readonly unsigned: string;
    readonly write: string;
    readonly blank: string;
    readonly laid: With<[title: string]>;
    readonly read: string;
  };
  readonly minutes: {
    readonly title: string;
    readonly lying: With<[meetings: number, sheets: number]>;
  };
}

export const enMinutes: MinutesWords = {
  mdt: {
    title: 'Team meeting',
    question: 'The question',
    noQuestion: 'Nobody wrote one on the card.',
    round: 'Round the table',
    wrongIf: 'What would prove us wrong?',
    nobodyAsked: 'Nobody asked.',
    held: (question) => `The team has met. The question: ${question}`,
    heldWithout: 'The team has met; the card had no question on it.',
    read: 'Read the minutes',
  },
  consent: {
    title: 'Consent',
    person: (name, age) => `${name}, ${age}`,
    proposed: 'What is proposed',
    why: 'Why',
    alternatives: 'What else could be done',
    risks: 'What can go wrong, and where that is from',
    unknown: 'What nobody can say beforehand',
    signatures: 'Signatures',
    patient: 'Patient',
    forPatient: 'For the patient',
    explainedBy: 'Explained by',
    seal: (seal) => `your seal, ${seal}`,
    unsigned: 'not signed',
    write: 'Write it on the sheet',
    blank: 'Any words, or none.',
    laid: (title) => `The consent sheet lies open: ${title}.`,
    read: 'Read the consent sheet',
  },
  minutes: {
    title: 'Meetings and consent',
    lying: (meetings, sheets) => {
      const both = [
        meetings === 0 ? [] : `minutes of ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`,
        sheets === 0 ? [] : `${sheets} consent ${sheets === 1 ? 'sheet' : 'sheets'}`,
      ];
      return `In the notes also: ${both.flat().join(' and ')}.`;
    },
  },
};

export const zhMinutes: MinutesWords = {
  mdt: {
    title: '多学科会诊',
    question: '讨论的问题',
    noQuestion: '卡上没有写问题。',
    round: '各科意见',
    wrongIf: '什么能证明我们错了？',
    nobodyAsked: '没有人问。',
    held: (question) => `会诊已开。问题：${question}`,
    heldWithout: '会诊已开，卡上没有写问题。',
    read: '看会诊记录',
  },
  consent: {
    title: '知情同意书',
    person: (name, age) => `${name}，${age}岁`,
    proposed: '拟行的处置',
    why: '为什么做',
    alternatives: '其他办法',
    risks: '可能的风险和依据',
    unknown: '事先说不准的',
    signatures: '签字',
    patient: '患者',
    forPatient: '代签人',
    explainedBy: '谈话医师',
    seal: (seal) => `您的章，${seal}`,
    unsigned: '未签',
    write: '写在纸上',
    blank: '写什么都行，空着也行。',
    laid: (title) => `知情同意书已摊开：${title}。`,
    read: '看知情同意书',
  },
  minutes: {
    title: '会诊记录与知情同意',
    lying: (meetings, sheets) => {
      const both = [
        meetings === 0 ? [] : `会诊记录${meetings}份`,
        sheets === 0 ? [] : `知情同意书${sheets}份`,
      ];
      return `记录中另有${both.flat().join('、')}。`;
    },
  },
};
