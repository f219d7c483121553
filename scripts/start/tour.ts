import { programmeOf } from '#core/programme/load.ts';
import { type QuestionId, questionOf } from '#core/submission/questions.ts';
import type { Installation } from '../installation/install.ts';
import { petitionsIn, unionsIn } from '../installation/ledger-view.ts';
import { siteBase } from './site.ts';
import { type Step, tourPage } from './tour-page.ts';

/** The union in which a visitor plays worker and officer. */
const stage = {
  unit: 'dong-thap',
  unitName: 'Đồng Tháp',
  union: 'dong-thap/tp-sa-dec',
  name: 'LĐLĐ TP Sa Đéc',
};
/** The union that the sample month brought through to its Tờ trình. */
const finished = { union: 'dong-thap/tp-cao-lanh', name: 'LĐLĐ TP Cao Lãnh' };

/** The tour of three roles, five minutes in all; every step is a link. */
export function tour(installation: Installation, face: string): string {
  const { workspace, form } = installation;
  const unions = unionsIn(installation);
  const workbookOf = (union: string) =>
    `${face}spreadsheets/${unions.find(({ id }) => id === union)?.workbook ?? ''}`;
  const petition = petitionsIn(installation).find(({ union }) => union === finished.union);
  const sheet = (title: string) => `?tab=${encodeURIComponent(title)}`;
  const steps: readonly Step[] = [
    {
      role: 'worker',
      href: `${siteBase}huong-dan/`,
      vi: 'Đọc hướng dẫn gửi sáng kiến trên trang công khai.',
      en: 'Read the guide on the public site.',
    },
    {
      role: 'worker',
      href: `${face}forms/${form}/viewform?${prefilled(installation)}`,
      vi: `Gửi một sáng kiến tới ${stage.name}. Phiếu đã điền sẵn: bấm “Tiếp” qua từng trang rồi “Gửi”.`,
      en: 'Send an initiative. The form is filled in already: press on through its pages.',
    },
    {
      role: 'worker',
      href: workbookOf(stage.union) + sheet('Sáng kiến'),
      vi: `Thấy sáng kiến vừa gửi ở dòng cuối trong sổ của ${stage.name}.`,
      en: 'See it arrive as the last row of the union’s workbook.',
    },
    {
      role: 'officer',
      href: workbookOf(stage.union) + sheet('Sáng kiến'),
      vi: 'Ở dòng đó, chọn “Có” tại cột “Thủ trưởng đồng ý” rồi “Chọn” tại cột “Quyết định” (bấm ▾ trong ô). Cột “Tình trạng” trả lời ngay.',
      en: 'In that row, answer “Có” to the employer’s agreement, then decide “Chọn” (press ▾ in the cell). The state answers at once.',
    },
    {
      role: 'officer',
      href: workbookOf(stage.union) + sheet('Lập hồ sơ'),
      vi: 'Ở trang “Lập hồ sơ”, chọn “Lập lần 1”, rồi mở Tờ trình ở cùng dòng.',
      en: 'Ask for the petition (“Lập lần 1”) and open it in the same row.',
    },
    {
      role: 'officer',
      href: `${face}documents/${petition?.document ?? ''}`,
      vi: `Xem Tờ trình đã lập xong của ${finished.name}.`,
      en: 'Look at a petition that was finished before you came.',
    },
    {
      role: 'public',
      href: `${siteBase}ket-qua/${stage.unit}/`,
      vi: 'Tìm sáng kiến vừa được chọn trong kết quả (trang công khai mới lại sau vài giây).',
      en: 'Find the chosen initiative among the results (the site is rebuilt within seconds).',
    },
    {
      role: 'public',
      href: `${siteBase}thong-ke/`,
      vi: 'Xem thống kê theo đơn vị. Không trang nào có số điện thoại hay năm sinh.',
      en: 'Statistics by unit. No page shows a phone number or a year of birth.',
    },
  ];
  return tourPage({ steps, now: workspace.clock.now(), face, site: siteBase });
}

/** The address part that fills the form in for an invented worker. */
function prefilled({ workspace, form, programme: id }: Installation): string {
  const programme = programmeOf(id);
  if (!programme) throw new Error(`no programme ${id}`);
  const answers: Readonly<Partial<Record<QuestionId, string>>> = {
    fullName: 'Lê Thị Hồng Nhung',
    phone: '0913 000 357',
    unit: stage.unitName,
    subUnit: stage.name,
    workplace: 'Trường Tiểu học Hoa Sen',
    group: programme.groups[1]?.name ?? '',
    title: 'Góc đọc sách di động cho học sinh lớp 1',
    description:
      'Trước đây học sinh phải chờ đến giờ thư viện mới được đọc sách. Nay mỗi lớp có một kệ sách nhỏ có bánh xe, các em tự mượn trả bằng thẻ màu, tuần nào cũng đổi sách giữa các lớp.',
    appliedStatus: 'Đã áp dụng có hiệu quả',
    coAuthors: 'Không có',
    birthYear: '1988',
    position: 'Giáo viên',
    appliedFrom: '01/3/2021',
    effect: 'Số lượt mượn sách mỗi tuần tăng từ 12 lên 45; các em đọc trôi chảy hơn.',
    benefitVnd: '3000000',
    scope: 'Khối lớp 1 của trường, có thể dùng cho các trường tiểu học trong thành phố',
    awards: 'Lao động tiên tiến 2019, 2020',
    tradeSecret: 'Không',
    consentProcessing: 'Có',
    consentPublication: 'Có',
  };
  const { items } = workspace.form(form);
  const query = new URLSearchParams();
  for (const [question, answer] of Object.entries(answers)) {
    const { title } = questionOf(question as QuestionId, programme);
    const fits = items.filter(
      (item) =>
        item.title === title && (item.choices?.some(({ value }) => value === answer) ?? true),
    );
    for (const item of fits.slice(0, 1)) query.set(`entry.${item.id}`, answer);
  }
  return query.toString();
}
