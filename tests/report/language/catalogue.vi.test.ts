import { expect, it } from 'vitest';
import { sentences } from '../../../src/report/language/Sentences.js';
import { catalogueOf } from '../../fixtures/catalogue.js';

it('says in Vietnamese what it says', () => {
  expect(catalogueOf(sentences('vi'))).toEqual({
    'no scenario meets':
      'Không kịch bản nào trong 6 kịch bản nằm trong mức 2.600–2.700 USD/người năm 2020; kết quả từ 2.411 đến 2.604',
    'one meets':
      '1/6 kịch bản nằm trong mức 2.600–2.700 USD/người năm 2020: “A” (cả 6 kịch bản: 2.411–2.604); thực hiện 1.917',
    'another number published':
      'Không kịch bản nào trong 6 kịch bản nằm trong mức 2.600–2.700 USD/người năm 2020; kết quả từ 2.411 đến 2.604; số công bố: 1.920',
    'two meet':
      '2/6 kịch bản nằm trong mức 2.600–2.700 USD/người năm 2020: “A” và “B” (cả 6 kịch bản: 2.411–2.604)',
    'all end beyond': 'Cả 6 kịch bản đều vượt 2.600–2.700 USD/người năm 2020; kết quả từ 2.411 đến 2.604',
    'both meet': 'Cả 2 kịch bản đều nằm trong mức 2.600–2.700 USD/người năm 2020; kết quả từ 2.411 đến 2.604',
    'the only one meets, at least': 'Kịch bản “A” đạt 2.600 USD/người năm 2020; kết quả 2.411',
    'all stay at most':
      'Cả 6 kịch bản đều giữ được mức không quá 2.700 USD/người năm 2020; kết quả từ 2.411 đến 2.604',
    'growth around its target':
      'Trong 6 kịch bản có 3 kịch bản tăng bình quân 8–9%, 2 kịch bản cao hơn, 1 kịch bản thấp hơn; số công bố: 5,45%',
    'growth of all': 'Cả 4 kịch bản đều tăng bình quân thấp hơn 8–9%; thực hiện: 5,35%',
    'growth of one': 'Kịch bản “A” tăng bình quân đạt 8–9%; kết quả: 7–10%',
    'structure by assumption':
      '2/3 kịch bản đạt đủ 3 mục tiêu tỷ trọng năm 2020: “A” và “B”, đều do giả định sẵn cơ cấu đó; số công bố không đạt mục tiêu nào',
    'structure of one': 'Kịch bản “A” không đạt mục tiêu tỷ trọng năm 2020',
    'structure turned':
      '2/3 kịch bản đạt cả 3 chỉ tiêu cơ cấu năm 2020: “A” và “B”; cơ cấu thực hiện không đạt; kế hoạch đòi hỏi cơ cấu chuyển dịch φ = 7,4°',
    'map within':
      'Chỉ khi chỉ số giảm phát tăng 3,0–5,1%/năm, GRDP tăng 8–9%/năm mới đạt 2.600–2.700 USD/người năm 2020; các kịch bản giả định 2,7%',
    'map at least':
      'Chỉ khi chỉ số giảm phát tăng ít nhất 3,0%/năm (4,1%/năm nếu GRDP tăng 8%), GRDP tăng 8–9%/năm mới đạt 2.600–2.700 USD/người năm 2020; các kịch bản giả định 2,7%',
    'map below zero':
      'Chỉ khi tỷ giá VND/USD thay đổi từ −0,9 đến 0,8%/năm, GRDP tăng 8–9%/năm mới đạt 2.600–2.700 USD/người năm 2020; các kịch bản giả định 2,7%',
    'map without an edge':
      'Tăng trưởng và chỉ số giảm phát ứng với 2.600–2.700 USD/người năm 2020; các kịch bản giả định 2,7%',
    drivers:
      'tăng trưởng thực làm tăng 818 USD, tỷ giá làm giảm 135: năm 2020 đạt 2.467 USD/người, thiếu 133 so với mục tiêu',
    gap: '“A”: 1.917 USD/người năm 2020 thay vì 2.650: tăng trưởng thực làm giảm 818 và tỷ giá 135; giá cả làm tăng 4',
    'stands for the plan': '“A” đại diện cho kế hoạch: kịch bản giữa trong 3 kịch bản có thể đại diện.',
    'scorecard of several':
      'Không kịch bản nào đạt cả 10 chỉ tiêu tính được, nhiều nhất là 8; “C” đạt 0/5; 19/29 chỉ tiêu chưa tính được',
    'scorecard of one': '“A” đạt 8/10 chỉ tiêu tính được; 19/29 chỉ tiêu chưa tính được',
    'none met in fact':
      'Không chỉ tiêu nào trong 5 chỉ tiêu có số liệu thực hiện đạt mục tiêu; 24/29 chỉ tiêu chưa có số liệu thực hiện',
    'some met in fact': '3/6 chỉ tiêu có số liệu thực hiện đạt mục tiêu',
    'nothing known in fact': 'Chưa chỉ tiêu nào có số liệu thực hiện được công bố',
    'no start': 'A: bắt đầu từ năm nào cũng không đạt 2.600 USD/người',
    'latest start': 'A: mục tiêu vẫn đạt nếu giải pháp bắt đầu chậm nhất từ năm 2017.',
    'missing inputs': 'A: còn thiếu: GRDP 2020.',
    'targets in conflict': '“a”, “b” không thể cùng đạt.',
    'what would end it': 'Cùng đạt được nếu x là 3–5%',
    'judged by actual values':
      'Trong 29 chỉ tiêu có 5 chỉ tiêu đánh giá được bằng số liệu thực hiện đã công bố: 0 đạt, 0 vượt, 5 không đạt.',
    'counts of findings': 'Kiểm tra số liệu: 1 mâu thuẫn, 2 nghi vấn, 0 lưu ý.',
    'a slipped point': 'Dấu chấm có thể là dấu ngăn cách hàng nghìn; số đúng có lẽ là 1.250.',
    'not final': 'Chưa phải số chính thức: 2 số ước thực hiện.',
  });
});
