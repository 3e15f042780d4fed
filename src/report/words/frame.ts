import type { Footings } from '../firmness.ts';

/** Around what a report says: its cover, contents and running heads. */
export interface FrameWords {
  readonly punctuation: {
    /** Between facts on one line: " · ". */
    readonly dot: string;
    readonly comma: string;
    readonly semicolon: string;
    /** Between remarks that each begin like a sentence: "；", ". ". */
    readonly remark: string;
  };
  readonly document: DocumentWords;
  readonly cover: CoverWords;
  readonly contents: ContentsWords;
}

interface DocumentWords {
  readonly title: (company: string, questionnaire: string) => string;
  readonly subject: (level: string | null, score: string | null) => string;
  /** Who made a report without a firm in its template. */
  readonly author: string;
  readonly contents: string;
  readonly page: (page: number, pages: number) => string;
  readonly continued: string;
  readonly runningHead: (company: string, day: string) => string;
  readonly met: string;
  readonly unmet: string;
  readonly unnamed: string;
  readonly answersFile: string;
}

interface CoverWords {
  readonly title: string;
  /** Of a result without level and without score. */
  readonly noOverall: string;
  readonly scoreOnly: string;
  readonly facts: Readonly<
    Record<'date' | 'score' | 'questionnaire' | 'respondent' | 'firm' | 'evidenced' | 'status', string>
  >;
  readonly questionnaire: (title: string, version: string) => string;
  readonly logoAlt: (firm: string) => string;
  readonly incomplete: (open: number) => string;
}

interface ContentsWords {
  readonly title: string;
  readonly readingTitle: string;
  readonly points: string;
  readonly unknown: (unknown: number) => string;
  readonly evidence: (evidenced: number, asked: number) => string;
  readonly gaps: string;
  readonly footingTitle: string;
  readonly footing: (counts: Readonly<Record<'questions' | 'benchmarks' | 'actions', Footings>>) => string;
}
