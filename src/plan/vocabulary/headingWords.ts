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
  'BQ',
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

/** What leads to the unit of a table. */
export const unitIntroductions: readonly string[] = [
  'đơn vị tính',
  'đơn vị',
  'tính bằng',
  'ĐVT',
  'đvt',
  'unit',
  'units',
];

/** Words of a price basis: of each year, or of a reference year that follows. */
export const priceWords = {
  current: ['giá hiện hành', 'giá thực tế', 'current prices', 'current price'],
  constant: ['giá so sánh', 'giá cố định', 'constant', 'comparative prices'],
  /** What stands beside them and says no more. */
  beside: ['theo', 'năm', 'tính', 'at', 'prices', 'of'],
} as const;

/** What a heading can say that figures are: the amount itself, or something made of it. */
export type Measurement =
  | 'share'
  | 'growth'
  | 'indexOfPreviousYear'
  | 'indexOfOneYear'
  | 'perHead'
  | 'contribution';

/** Words that tell a measurement; the first that fits counts. */
export const measurementWords: readonly {
  readonly measurement: Measurement;
  readonly spellings: readonly string[];
  /** What figures are in where nothing else is said. */
  readonly unit?: string;
}[] = [
  {
    measurement: 'indexOfPreviousYear',
    spellings: ['năm trước = 1', 'năm trước=1', 'previous year = 1', 'previous year=1'],
    unit: 'times',
  },
  {
    measurement: 'indexOfPreviousYear',
    spellings: [
      'năm trước = 100',
      'năm trước=100',
      'previous year = 100',
      'previous year=100',
      'chỉ số phát triển',
    ],
  },
  { measurement: 'contribution', spellings: ['đóng góp', 'contribution'] },
  {
    measurement: 'growth',
    spellings: ['tốc độ tăng', 'tốc độ phát triển', 'growth rate', 'growth', 'tăng trưởng'],
  },
  { measurement: 'share', spellings: ['cơ cấu', 'tỷ trọng', 'tỉ trọng', 'structure', 'share'] },
  { measurement: 'perHead', spellings: ['bình quân đầu người', 'bình quân 1 người', 'per capita'] },
];

/** What the accounts know by a name of their own, and how tables call it. */
export const subjectWords: readonly { readonly indicator: string; readonly spellings: readonly string[] }[] =
  [
    {
      indicator: 'grdp',
      spellings: [
        'tổng sản phẩm trên địa bàn',
        'GRDP',
        'tổng sản phẩm trong tỉnh',
        'gross regional domestic product',
        'cơ cấu kinh tế',
        'tăng trưởng kinh tế',
      ],
    },
    {
      indicator: 'socialInvestment',
      spellings: [
        'vốn đầu tư thực hiện trên địa bàn',
        'vốn đầu tư thực hiện toàn xã hội',
        'vốn đầu tư toàn xã hội',
        'vốn đầu tư phát triển trên địa bàn',
        'vốn đầu tư phát triển toàn xã hội',
        'social investment',
        'investment outlays',
      ],
    },
    { indicator: 'averagePopulation', spellings: ['dân số trung bình', 'average population'] },
    {
      indicator: 'employment',
      spellings: [
        'lao động đang làm việc',
        'lao động từ 15 tuổi trở lên đang làm việc',
        'employed population',
        'employed persons',
      ],
    },
    { indicator: 'labourForce', spellings: ['lực lượng lao động', 'labour force', 'labor force'] },
    { indicator: 'exchangeRate', spellings: ['tỷ giá', 'tỉ giá', 'exchange rate'] },
    { indicator: 'consumerPriceChange', spellings: ['chỉ số giá tiêu dùng', 'consumer price index', 'CPI'] },
  ];

/** Rows that are the whole. */
export const totalWords: readonly string[] = [
  'tổng số',
  'tổng cộng',
  'cộng',
  'toàn tỉnh',
  'chung',
  'total',
  'whole province',
  'tổng sản phẩm trên địa bàn',
  'tổng sản phẩm trên địa bàn tỉnh',
  'GRDP',
  'gross regional domestic product',
];

/** Words before rows that are parts of the row above, and before rows that add up to it. */
export const partWords = {
  ofWhich: ['trong đó', 'of which'],
  dividedInto: ['chia ra', 'gồm', 'phân theo', 'divided into', 'by'],
} as const;

/** What names the row that numbers columns. */
export const columnNumberWords: readonly string[] = ['cột', 'số cột', 'STT', 'column', 'columns'];

/** Words that begin a note under a table. */
export const noteWords = {
  note: ['ghi chú', 'chú thích', 'note', 'notes'],
  source: ['nguồn', 'nguồn số liệu', 'source', 'sources'],
} as const;

/** Words that say nothing when the names of activities are compared. */
export const emptyWords: readonly string[] = [
  'và',
  'ngành',
  'khu vực',
  'hoạt động',
  'các',
  'của',
  'and',
  'the',
  'of',
  'sector',
  'activities',
];
