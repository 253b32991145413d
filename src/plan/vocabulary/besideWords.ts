const words = (text: string): readonly string[] => text.split('|');

/** Figures per head. */
export const perHeadWords: readonly string[] = [
  ...words('bình quân đầu người|bình quân 1 người|bình quân một người|bình quân/người|bình quân người'),
  ...words('BQ đầu người|BQĐN|trên đầu người|GRDP/người|GRDP/đầu người|per capita|per head'),
];

/**
 * Words that make something else of what is named beside them: the deflator of GRDP is no GRDP. What is set against
 * GRDP, as a part of it or per worker, is none either.
 */
export const otherThings: readonly string[] = [
  ...words('giảm phát|năng suất|nhân tố tổng hợp|TFP|mật độ|thất nghiệp|thiếu việc làm|qua đào tạo|xếp hạng'),
  ...words('kinh tế số|du lịch|GRDP xanh|so với GRDP|trên GRDP|GRDP/lao động|bình quân 1 lao động'),
  ...words('bình quân một lao động|deflator|productivity|density|unemployment|underemployment|trained|rank'),
  ...words('digital economy|tourism|green GRDP|GRDP per worker|to GRDP|per GRDP'),
];

/** What stands beside the name of an account and leaves it what it is: all of the province, in a year. */
export const besideAccounts: readonly string[] = [
  ...words(
    'tổng|tổng số|tổng sản phẩm|tổng giá trị|giá trị|quy mô|số|số lượng|mức|tốc độ|tăng|chỉ số|của|trong|các|và|theo',
  ),
  ...words(
    'tốc độ tăng trưởng|tốc độ tăng trưởng kinh tế|tính|tính theo|trên|tại|ở|là|tỉnh|toàn tỉnh|thành phố',
  ),
  ...words('trong tỉnh|trên địa bàn|trên địa bàn tỉnh|địa bàn|địa phương|hàng năm|hằng năm|bình quân năm'),
  ...words('bình quân hàng năm|bình quân hằng năm|cả năm|cả|giai đoạn|so với trước|trước|hàng|hằng'),
  ...words('nền kinh tế|các ngành kinh tế|ngành kinh tế|khu vực kinh tế|loại hình kinh tế|phân theo'),
  ...words(
    'thu nhập|từ 15 tuổi trở lên|có việc làm|huy động|thực hiện|nguồn|hối đoái|liên ngân hàng|giá|toàn xã hội|nội địa',
  ),
  ...words('sơ bộ|ước|ước tính|ước thực hiện|thời điểm|USD|VND|VNĐ'),
  ...words('total|value|size|growth|rate|annual|average|index|year|previous|the|of|in|at|by|and|province'),
  ...words(
    'provincial|aged|years|over|above|kind|economic|activity|exchange|market|persons|prel|est|prices|income',
  ),
];

/** What stands between a measurement and what it is of. */
export const besideMeasurements: readonly string[] = words('tốc độ tăng trưởng|của|of|in|trong');

/** The same where figures are no amounts: an average of rates. */
export const besideRates: readonly string[] = ['bình quân', 'BQ'];

/** What stands before the name of a province. */
export const provinceWords: readonly string[] = ['tỉnh', 'thành phố'];

/** The end of a year, beside which an index of prices is none of the year's average. */
export const endOfYear: readonly string[] = ['tháng 12', 'tháng mười hai', 'december'];

/** What parts a total, and what it is divided by. */
export const dividedBy: readonly string[] = ['phân theo', 'chia theo', 'by'];
