/** What the errors of commands and of charts say, in Vietnamese, by the key of the message. */
export const commands: Readonly<Record<string, string>> = {
  '% is relative; a change in points is written with {0}.':
    '% là số tương đối; thay đổi tính bằng điểm phần trăm được viết với {0}.',
  'points such as {0}, or an amount such as {1}': 'điểm phần trăm như {0}, hoặc một lượng như {1}',
  'points such as {0} to add to {1}': 'điểm phần trăm như {0} để cộng vào {1}',
  'Add the unit {0}.': 'Hãy thêm đơn vị {0}.',
  'Leave out the unit {0}.': 'Hãy bỏ đơn vị {0}.',
};
