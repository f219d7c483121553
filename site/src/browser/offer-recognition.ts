import type { Found } from '../shards.ts';
import { part } from './page-part.ts';

const chosen: ReadonlySet<Found['step']> = new Set(['chosen', 'chosenByUnit', 'recognised']);

/** Offers a picture to who finds an initiative that was chosen, once its title is public. */
export function offerRecognition(
  { step, title }: Found,
  shown: { readonly state: string; readonly programme: string },
): void {
  const offered = title !== null && chosen.has(step);
  part('recognition').hidden = !offered;
  part('drawn').hidden = true;
  part('drawn-status').textContent = '';
  if (offered) part('draw').onclick = () => void draw(title, shown);
}

async function draw(
  title: string,
  shown: { readonly state: string; readonly programme: string },
): Promise<void> {
  const name = part<HTMLInputElement>('name').value.trim();
  const told = (sentence: string) => {
    part('drawn-status').textContent = sentence;
  };
  if (name === '') {
    told('Xin nhập họ và tên để ghi trên ảnh.');
    part('name').focus();
    return;
  }
  const drawing = await import('./recognition.ts').catch(() => undefined);
  const picture = drawing
    ?.drawRecognition({ ...shown, name, title, address: location.host })
    ?.toDataURL('image/png');
  if (picture === undefined) {
    told('Máy chưa tạo được ảnh. Xin xem lại mạng rồi thử lần nữa.');
    return;
  }
  part<HTMLImageElement>('picture').src = picture;
  part<HTMLImageElement>('picture').alt = `Ảnh ghi nhận sáng kiến của ${name}`;
  part('drawn').hidden = false;
  const link = document.createElement('a');
  link.href = picture;
  link.download = 'sang-kien-duoc-chon.png';
  link.click();
  told('Đã tạo ảnh.');
}
