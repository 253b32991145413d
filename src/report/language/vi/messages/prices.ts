/** What is said of prices of targets and of bases, in Vietnamese, by the key of the message. */
export const prices: Readonly<Record<string, string>> = {
  'Levels at constant prices weigh growth, and do not take the place of those at current prices.':
    'Số tuyệt đối theo giá so sánh làm quyền số cho tăng trưởng, không thay được số theo giá hiện hành.',
  '{0}, or {1} with the reference year': '{0}, hoặc {1} với năm gốc so sánh',
  'no prices on a target of the kind {0}': 'không nêu giá ở chỉ tiêu loại {0}',
  'Growth is of volumes, and a share at current prices: leave it out.':
    'Tăng trưởng tính theo giá so sánh, tỷ trọng theo giá hiện hành: hãy bỏ khóa này.',
  'no prices on {0}, which has none': 'không nêu giá ở {0}, vì chỉ tiêu này không tính theo giá',
  '{0}, as the label speaks of constant prices': '{0}, vì tên chỉ tiêu nói đến giá so sánh',
  'Without it the target is judged at current prices; {0} says that these are meant.':
    'Nếu không có, chỉ tiêu được đánh giá theo giá hiện hành; {0} nghĩa là đúng như vậy.',
};
