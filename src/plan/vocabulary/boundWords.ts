/** How a number in a resolution is meant: as a bound on one side, or as a point that the value has to be near. */
export const boundWords: readonly {
  readonly direction: 'atLeast' | 'atMost' | 'about';
  readonly spellings: readonly string[];
}[] = [
  {
    direction: 'atMost',
    spellings: [
      ...[
        'không quá',
        'không vượt quá',
        'không cao hơn',
        'nhiều nhất',
        'tối đa',
        'cao nhất',
        'dưới',
        'trở xuống',
      ],
      ...[
        'no more than',
        'not more than',
        'at most',
        'below',
        'under',
        'less than',
        'max',
        'maximum',
        '<=',
        '≤',
        '<',
      ],
    ],
  },
  {
    direction: 'atLeast',
    spellings: [
      ...[
        'không dưới',
        'không thấp hơn',
        'ít nhất',
        'tối thiểu',
        'thấp nhất',
        'trên',
        'hơn',
        'vượt',
        'trở lên',
      ],
      ...[
        'no less than',
        'not less than',
        'at least',
        'more than',
        'over',
        'above',
        'min',
        'minimum',
        '>=',
        '≥',
        '>',
      ],
    ],
  },
  {
    direction: 'about',
    spellings: ['khoảng', 'xấp xỉ', 'ước', 'about', 'around', 'approximately', 'some', '~', '≈'],
  },
];

/** What stands beside a number in a resolution and says nothing of how it is meant. */
export const besideBounds: readonly string[] = [
  ...[
    'phấn đấu',
    'đạt',
    'đến',
    'năm',
    'bình quân',
    'hằng năm',
    'hàng năm',
    'mỗi năm',
    'từ',
    'tăng',
    'gấp',
    'bằng',
  ],
  ...[
    'so với',
    'trong',
    'cả',
    'giai đoạn',
    'reach',
    'reaches',
    'a',
    'year',
    'per',
    'from',
    'on',
    'average',
    'grows',
    'by',
  ],
];

/** What makes a number a multiple of the base. */
export const timesWords: readonly string[] = ['lần', 'times'];

/** Points, and not per cent of what was. */
export const pointWords: readonly string[] = [
  'điểm phần trăm',
  'điểm %',
  '% điểm',
  'percentage points',
  'points',
];

/** What stands between two bounds. */
export const toWords: readonly string[] = ['đến', 'tới', 'to', '-', '‐', '‑', '–', '—'];
