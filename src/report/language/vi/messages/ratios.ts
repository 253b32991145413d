/** What is said of indicators that are one series over another, in Vietnamese, by the key of the message. */
export const ratios: Readonly<Record<string, string>> = {
  'an indicator, or { indicator: grdp, activity: services }':
    'một chỉ tiêu, hoặc { indicator: grdp, activity: services }',
  'Bound each year with levelEveryYear, or declare an indicator with {0}, the sum of the years over the sum of the years, and bound its level in the last year.':
    'Hãy đặt mức từng năm bằng levelEveryYear, hoặc khai báo một chỉ tiêu với {0}, tức tổng các năm chia cho tổng các năm, rồi đặt mức của năm cuối.',
  'the unit of {0} over {1}, such as percent, times or million VND per person':
    'đơn vị của {0} chia cho {1}, như percent, times hoặc million VND per person',
  'It is the unit of {0}.': 'Đó là đơn vị của {0}.',
  'an indicator that is measured or projected, no ratio itself':
    'một chỉ tiêu đo được hoặc dự tính được, bản thân không phải là tỷ số',
  'no assumption for {0}: it is {1} over {2}': 'không giả định cho {0}: chỉ tiêu này là {1} chia cho {2}',
  'Assume the two series it is made of.': 'Hãy giả định cho hai chuỗi tạo nên chỉ tiêu này.',
  percent: 'phần trăm',
  'percentage points': 'điểm phần trăm',
};
