// Completes the pack on the officer's phone: "còn N ngày" by its clock, and the picture.
import type { Programme } from '#core/programme/programme.ts';
import { dayOf, msOf } from '#core/text/dates.ts';
import { deadlineWords, type Invitation, invitationText } from './invitation.ts';
import { drawInvitation } from './picture.ts';

interface Pack {
  readonly invitation: Invitation;
  readonly entryWindow: Programme['entryWindow'];
  /** The name of the files, without an ending. */
  readonly file: string;
  /** The instant (ISO 8601) that the page takes for now; absent: the phone's clock. */
  readonly clock?: string;
}

const section = document.querySelector<HTMLElement>('[data-pack]');
const message = document.querySelector<HTMLTextAreaElement>('#loi-nhan');
const modules = document.querySelector('.poster [data-modules]');
if (section && message && modules) void complete(section, message, modules);

async function complete(
  section: HTMLElement,
  message: HTMLTextAreaElement,
  modules: Element,
): Promise<void> {
  const { invitation, entryWindow, file, clock }: Pack = JSON.parse(section.dataset.pack ?? '');
  const deadline = deadlineWords(
    entryWindow,
    dayOf(clock === undefined ? Date.now() : msOf(clock)),
  );
  message.value = invitationText(invitation, deadline);

  const part = section.querySelector<HTMLElement>('[data-picture]');
  const image = part?.querySelector('img');
  const download = part?.querySelector<HTMLAnchorElement>('[data-download]');
  const side = modules.closest('svg')?.viewBox.baseVal.width ?? 0;
  const canvas = drawInvitation(invitation, deadline, {
    side,
    path: modules.getAttribute('d') ?? '',
  });
  if (!part || !image || !download || !canvas) return;
  // Encoded beside the page's own work: on a cheap phone that takes a while.
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return;
  image.src = download.href = await dataAddress(blob);
  part.hidden = false;

  const share = part.querySelector<HTMLButtonElement>('[data-share]');
  if (!share) return;
  const picture = new File([blob], `${file}.png`, { type: 'image/png' });
  if (!navigator.canShare?.({ files: [picture] })) return;
  share.hidden = false;
  share.addEventListener('click', () => {
    // Closing the list of apps is a refusal too: nothing to say about it.
    navigator.share({ files: [picture], text: message.value }).catch(() => undefined);
  });
}

/** "data:image/png;base64,…": the page's policy lets no other made picture in. */
function dataAddress(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}
