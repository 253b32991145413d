/** An activity as yearbooks list it, in both languages, with the id that new plans give it. */
export interface ActivityName {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** The activity that it is a part of, wherever a table lists both. */
  readonly within?: string;
  /** Other names for the same. */
  readonly also?: readonly string[];
}

/** The activities of GRDP tables: the economic groups, and the sections of the industrial classification (VSIC 2018). */
export const activityNames: readonly ActivityName[] = [
  {
    id: 'agriculture',
    vi: 'Nông, lâm nghiệp và thủy sản',
    en: 'Agriculture, forestry and fishing',
    also: [
      'Nông nghiệp, lâm nghiệp và thủy sản',
      'Nông, lâm, thủy sản',
      'Nông, lâm, ngư nghiệp',
      'NLTS',
      'NLN và TS',
      'Khu vực I',
      'KV I',
      'Khu vực I: Nông, lâm nghiệp và thủy sản',
      'Khu vực I: Nông, lâm, thủy sản',
      'Agriculture, forestry and fishery',
    ],
  },
  {
    id: 'industryConstruction',
    vi: 'Công nghiệp và xây dựng',
    en: 'Industry and construction',
    also: ['CN, XD', 'CN và XD', 'Khu vực II', 'KV II', 'Khu vực II: Công nghiệp và xây dựng'],
  },
  { id: 'industry', within: 'industryConstruction', vi: 'Công nghiệp', en: 'Industry' },
  {
    id: 'services',
    vi: 'Dịch vụ',
    en: 'Services',
    also: ['Thương mại, dịch vụ', 'Khu vực III', 'KV III', 'Khu vực III: Dịch vụ', 'Service'],
  },
  {
    id: 'taxesLessSubsidiesOnProducts',
    vi: 'Thuế sản phẩm trừ trợ cấp sản phẩm',
    en: 'Taxes less subsidies on products',
    also: [
      'Thuế sản phẩm',
      'Thuế SP',
      'Thuế SP trừ trợ cấp SP',
      'Thuế nhập khẩu, thuế VAT',
      'Thuế nhập khẩu, thuế sản phẩm trừ trợ cấp sản phẩm',
      'Thuế nhập khẩu, thuế sản phẩm trừ trợ cấp',
      'Thuế sản phẩm trừ trợ cấp',
      'Product taxes less subsidies on production',
      'Products taxes less subsidies on production',
      'Product taxes less subsidies',
    ],
  },
  { id: 'mining', within: 'industry', vi: 'Khai khoáng', en: 'Mining and quarrying' },
  {
    id: 'manufacturing',
    within: 'industry',
    vi: 'Công nghiệp chế biến, chế tạo',
    en: 'Manufacturing',
    also: ['Chế biến, chế tạo'],
  },
  {
    id: 'electricity',
    within: 'industry',
    vi: 'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
    en: 'Electricity, gas, steam and air conditioning supply',
    also: ['Sản xuất và phân phối điện'],
  },
  {
    id: 'waterSupply',
    within: 'industry',
    vi: 'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
    en: 'Water supply; sewerage, waste management and remediation activities',
  },
  { id: 'construction', within: 'industryConstruction', vi: 'Xây dựng', en: 'Construction' },
  {
    id: 'trade',
    within: 'services',
    vi: 'Bán buôn và bán lẻ; sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác',
    en: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    also: ['Bán buôn và bán lẻ', 'Thương mại', 'Trade'],
  },
  {
    id: 'transport',
    within: 'services',
    vi: 'Vận tải, kho bãi',
    en: 'Transportation and storage',
    also: ['Vận tải kho bãi'],
  },
  {
    id: 'accommodation',
    within: 'services',
    vi: 'Dịch vụ lưu trú và ăn uống',
    en: 'Accommodation and food service activities',
    also: ['Lưu trú và ăn uống'],
  },
  {
    id: 'information',
    within: 'services',
    vi: 'Thông tin và truyền thông',
    en: 'Information and communication',
  },
  {
    id: 'finance',
    within: 'services',
    vi: 'Hoạt động tài chính, ngân hàng và bảo hiểm',
    en: 'Financial, banking and insurance activities',
    also: ['Tài chính, ngân hàng và bảo hiểm'],
  },
  {
    id: 'realEstate',
    within: 'services',
    vi: 'Hoạt động kinh doanh bất động sản',
    en: 'Real estate activities',
    also: ['Kinh doanh bất động sản'],
  },
  {
    id: 'otherServices',
    within: 'services',
    vi: 'Dịch vụ khác',
    en: 'Other services',
    also: ['Các ngành dịch vụ khác'],
  },
  { id: 'education', within: 'services', vi: 'Giáo dục và đào tạo', en: 'Education and training' },
  {
    id: 'health',
    within: 'services',
    vi: 'Y tế và hoạt động trợ giúp xã hội',
    en: 'Human health and social work activities',
  },
  {
    id: 'publicAdministration',
    within: 'services',
    vi: 'Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội; quản lý nhà nước, an ninh quốc phòng',
    en: 'Public administration and defence',
    also: ['Quản lý nhà nước'],
  },
  {
    id: 'professional',
    within: 'services',
    vi: 'Hoạt động chuyên môn, khoa học và công nghệ',
    en: 'Professional, scientific and technical activities',
  },
  {
    id: 'administrative',
    within: 'services',
    vi: 'Hoạt động hành chính và dịch vụ hỗ trợ',
    en: 'Administrative and support service activities',
  },
  {
    id: 'arts',
    within: 'services',
    vi: 'Nghệ thuật, vui chơi và giải trí',
    en: 'Arts, entertainment and recreation',
  },
  { id: 'forestry', within: 'agriculture', vi: 'Lâm nghiệp', en: 'Forestry' },
  { id: 'fishing', within: 'agriculture', vi: 'Thủy sản', en: 'Fishing', also: ['Fishery'] },
  { id: 'farming', within: 'agriculture', vi: 'Nông nghiệp', en: 'Agriculture' },
];
