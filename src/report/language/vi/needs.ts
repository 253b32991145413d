import type { YearPart } from '../../../plan/YearPart.js';
import type { needs as english } from '../en/needs.js';
import { yearsText } from '../yearsText.js';

const known = (years: readonly number[]) =>
  years.length === 0 ? '' : ` (đã có: ${yearsText(years).join(', ')})`;

const partNames: Readonly<Record<YearPart, string>> = {
  ...{ Q1: 'quý I', Q2: 'quý II', Q3: 'quý III', Q4: 'quý IV' },
  ...{ H1: '6 tháng đầu năm', H2: '6 tháng cuối năm', '9M': '9 tháng đầu năm' },
};

/** The Vietnamese words for what an answer cannot be computed without. */
export const needs: typeof english = {
  under: (label, inputs) => `${label}: ${inputs.join(' và ')}`,
  together: (texts) => texts.join('; '),
  inputs: {
    baseFigure: (year, years) => `số liệu năm ${year}${known(years)}`,
    otherVintage: (year, vintages) =>
      `số liệu năm ${year} theo bộ số liệu mà kịch bản chọn (đã có ở: ${vintages.join(', ')})`,
    assumption: 'giả định cho các năm kế hoạch',
    accounts: (year) => `GRDP năm ${year} và giả định tăng trưởng`,
    declaration: (indicator) =>
      `khai ${indicator} trong mục indicators của plan.yaml và giả định cho các năm kế hoạch`,
    projection: 'kết quả dự tính không có số liệu này',
    activity: (activity, year, vintage) =>
      `số liệu của “${activity}”, mà năm gốc ${year} (${vintage}) không có`,
    unit: (unit, projected) => `số liệu theo đơn vị “${unit}” (dự tính theo: ${projected.join(', ')})`,
    prices: (wanted, projected) => `số liệu theo ${wanted} (dự tính theo: ${projected.join(', ')})`,
    rate: 'số liệu tính được tốc độ (từ số 0, hoặc khi đổi dấu, thì không có tốc độ)',
  },
  published: (label, years, parts) =>
    `${label}: số liệu công bố năm ${new Intl.ListFormat('vi').format(yearsText(years))}${
      parts.oneVintage ? ' theo cùng một bộ số liệu' : ''
    }${parts.constantPrices ? ' theo giá so sánh' : ''}${known(parts.known)}`,
  peers: ({ label, year, among, latest, where }) =>
    `${label}: số liệu năm ${year} của tất cả các tỉnh${among === 'region' ? ' trong vùng' : ''}${
      latest === undefined
        ? ''
        : ` (năm gần nhất có đủ: ${latest.year}, đứng thứ ${latest.place} trong ${latest.count})`
    }${where === undefined ? '' : `; nơi công bố: ${where}`}`,
  accounts: (label, year, activity) =>
    `${label}: tài khoản năm ${year} có số liệu này (loại chỉ tiêu, năm, đơn vị và thành phần “${activity}”)`,
  grdp: (year, vintage) => `GRDP năm ${year} theo giá hiện hành${within(vintage, 'của')}`,
  pastGrowth: {
    last: (year, vintage) => `tốc độ tăng GRDP năm ${year}${within(vintage, 'theo')}`,
    average: (year, vintage) => `tốc độ tăng GRDP bình quân đến năm ${year}${within(vintage, 'theo')}`,
  },
  growthOfParts: 'tốc độ tăng theo khu vực khớp với tốc độ tăng chung',
  growth: 'một nền kinh tế có tăng trưởng: không tăng thì không có ICOR',
  investmentOfYears:
    'tổng vốn đầu tư toàn xã hội của các năm kế hoạch (chỉ tiêu, hoặc giả định của kịch bản)',
  investment: 'tổng vốn đầu tư toàn xã hội',
  labourForce: (years, others) =>
    `lực lượng lao động năm ${years.join(' và ')} theo cùng một bộ số liệu${known(others)}`,
  workers: (years) =>
    `lao động có việc làm (employment) hoặc lực lượng lao động ${years.join('–')}: số liệu năm gốc và giả định`,
  productionFact: (fact, year) =>
    `${
      {
        capitalOutputRatio: 'tỷ lệ vốn trên sản lượng',
        labourShare: 'tỷ trọng thu nhập của lao động',
        depreciation: 'tỷ lệ khấu hao',
        investmentRate: 'tỷ lệ vốn đầu tư so với GRDP',
      }[fact]
    } năm ${year}`,
  otherWhole: (components, share) =>
    `Cơ cấu thực tế có thêm “${components.join(', ')}”, cơ cấu khi lập kế hoạch không có; chỉ tính trong các khu vực của kế hoạch thì tỷ trọng là ${share}%`,
  known: {
    figures: (texts) => `đã biết: ${texts.join(', ')}`,
    figure: (value, year) => `${value} (${year})`,
    step: (amount, from) => `từ ${from}, mỗi năm cần ${amount} để đạt chỉ tiêu`,
    level: (amount, from, to) => `theo nhịp của chỉ tiêu từ ${from}, năm ${to} là ${amount}`,
    reached: (year) => `đã đạt từ năm ${year}`,
    definition: {
      reached: (label, value, year) => `cũng đạt nếu tính “${label}”: ${value} (${year})`,
      notReached: (label, value, year) => `chưa đạt nếu tính “${label}”: ${value} (${year})`,
    },
    outside: (texts) => `đã biết ngoài các năm kế hoạch: ${texts.join(', ')}`,
    parts: (texts) => `đã biết của một phần năm: ${texts.join(', ')}`,
    part: (value, year, part) => `${value} (${partNames[part]} ${year})`,
    related: (label, value, year) => `số liệu gần nghĩa: “${label}” ${value} (${year})`,
    base: (amount, year, of) => `với ${of}, chỉ tiêu chỉ đạt nếu số liệu năm ${year} là ${amount}`,
    decides: (year) => `số liệu năm ${year} sẽ quyết định`,
    published: (where) => `nơi công bố: ${where}`,
  },
  forecasters: {
    plan: 'Kế hoạch',
    last: 'Mốc: như năm gốc',
    average: 'Mốc: như bình quân trước',
  },
};

/** A base of indicators alone has no vintage. */
const within = (vintage: string, word: string) => (vintage === '' ? '' : ` ${word} bộ số liệu ${vintage}`);
