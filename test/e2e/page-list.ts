/** Every kind of page on the site of one province, but for the composer's own pages. */
export const sitePages = [
  '/',
  '/huong-dan/',
  '/ket-qua/',
  '/ket-qua/dong-thap/tp-cao-lanh/',
  '/thong-ke/',
  '/tra-cuu/',
  '/quyen-rieng-tu/',
  '/404.html',
  '/ket-qua/dong-thap/',
  '/du-lieu/',
  '/huong-dan/sang-kien-la-gi/',
  '/huong-dan/hoi-dap/',
  '/huong-dan/to-roi/',
  '/huong-dan/cong-doan-co-so/',
  '/huong-dan/cong-doan-cap-tren/',
  '/huong-dan/dieu-hanh/',
  '/thong-ke/dong-thap/',
  '/ma-qr/',
  '/ma-qr/dong-thap/',
  '/ma-qr/dong-thap/tp-cao-lanh/',
  '/ma-qr/dong-thap/tat-ca/',
  '/c/',
  '/c/3d68je/',
] as const;

/** What looks otherwise on the nation's site, or with a hostile name. */
export const nationPages = [
  '/ket-qua/',
  '/ket-qua/dong-thap/',
  '/thong-ke/',
  '/thong-ke/dong-thap/',
  '/ma-qr/',
  '/ma-qr/dong-thap/',
  '/ma-qr/dong-thap/y-te/',
  '/ma-qr/dong-thap/tat-ca/',
] as const;
