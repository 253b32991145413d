import type { Status } from '../facts/Observation.js';

/** Words in the heading of a year that say how its figures came about. */
export const statusWords: readonly {
  readonly status: Status | 'planned';
  readonly spellings: readonly string[];
}[] = [
  {
    status: 'preliminary',
    spellings: [
      'sơ bộ',
      'số sơ bộ',
      'tạm tính',
      'số tạm tính',
      'preliminary',
      'prel',
      'prel.',
      'provisional',
      'prov',
      'prov.',
      'SB',
    ],
  },
  {
    status: 'estimate',
    spellings: [
      'ước tính',
      'ước thực hiện',
      'ước đạt',
      'dự ước',
      'ước',
      'ƯTH',
      'ước TH',
      'estimate',
      'estimated',
      'est',
      'est.',
    ],
  },
  { status: 'reported', spellings: ['thực hiện', 'TH', 'chính thức', 'actual', 'final', 'official'] },
  {
    status: 'planned',
    spellings: [
      'kế hoạch',
      'KH',
      'mục tiêu',
      'dự báo',
      'dự kiến',
      'dự toán',
      'phấn đấu',
      'nghị quyết',
      'plan',
      'planned',
      'target',
      'forecast',
      'projection',
      'projected',
      'budget',
    ],
  },
];

/** Words beside a year, or beside years, that leave its figures what they are. */
export const yearWords: readonly string[] = [
  'năm',
  'cả năm',
  'year',
  'full year',
  'in',
  'giai đoạn',
  'thời kỳ',
  'bình quân',
  'bình quân năm',
  'bình quân 5 năm',
  '5 năm',
  'BQ',
  'BQ 5 năm',
  'average',
  'period',
  'điều chỉnh',
  'đã điều chỉnh',
  'đánh giá lại',
  'revised',
  'rev',
  'rev.',
  'số liệu',
  'kết quả',
  'FY',
];

/** What leads to a date. */
export const dateIntroductions: readonly string[] = [
  'tính đến',
  'có đến',
  'đến',
  'tại',
  'thời điểm',
  'ngày',
  'as of',
];

/** The months of a whole year, which say no more than the year. */
export const wholeYearWords: readonly string[] = ['12 tháng', '12 months'];
