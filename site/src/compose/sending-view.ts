import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { codeFromBytes, showCode } from '#core/submission/code.ts';
import { questionOf } from '#core/submission/questions.ts';
import { dayOf } from '#core/text/dates.ts';
import { fragmentOf } from './carried-draft.ts';
import type { Draft } from './draft.ts';
import type { Setting } from './mistakes.ts';
import { part } from './page-parts.ts';
import { pasteBoxes } from './paste-boxes.ts';
import { prefilledLink } from './prefilled-link.ts';
import {
  lookUpAddress,
  type Receipt,
  receiptPicture,
  receiptText,
  save,
  textAddress,
} from './receipt.ts';
import { sentAnswers } from './sent-answers.ts';
import type { Setup } from './setup.ts';
import type { Step } from './steps.ts';

interface Composer {
  readonly setup: Setup;
  readonly setting: () => Setting;
  readonly catalogue: Catalogue;
  readonly draft: () => Draft;
  readonly keep: (draft: Draft) => void;
  readonly go: (step: Step, how?: { replace?: boolean }) => void;
}

/** The pages after the check: code, sending, confirmation, and the link to another phone. */
export function sendingView({ setup, setting, catalogue, draft, keep, go }: Composer) {
  const sent = () => sentAnswers(setting(), catalogue, draft());

  const receipt = (): Receipt => ({
    programme: setup.programme.name,
    title: sent().answers.title ?? '',
    code: draft().code,
    day: dayOf(setting().now),
    address: new URL(part<HTMLAnchorElement>('look-up').pathname, location.origin).href,
  });

  const saved = (): string => `ma-tra-cuu-${showCode(draft().code)}`;

  function show(step: Step): void {
    if (step === 'code' || step === 'sent' || step === 'opened') fillCode();
    if (step === 'send') showSend();
    if (step === 'carry') void showCarry();
  }

  function fillCode(): void {
    for (const shown of document.querySelectorAll('[data-code]')) {
      shown.textContent = showCode(draft().code);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-look-up]')) {
      link.hash = showCode(draft().code);
    }
    part('picture-shown').hidden = true;
  }

  function showSend(): void {
    if (!setup.form) return;
    const entry = sent();
    const { href, toPaste } = prefilledLink(setup.form, entry, setup.programme.limits.link);
    part<HTMLAnchorElement>('form-link').href = href;
    part('to-paste').hidden = toPaste.length === 0;
    part('all-fits').hidden = toPaste.length > 0;
    part('paste-boxes').replaceChildren(
      ...pasteBoxes(
        toPaste.map((id) => ({
          title: questionOf(id, setup.programme).title,
          text: entry.answers[id] ?? '',
        })),
      ),
    );
  }

  async function showCarry(): Promise<void> {
    const fragment = await fragmentOf(draft());
    const link = `${location.origin}${location.pathname}${fragment}`;
    part('carry-boxes').replaceChildren(
      ...pasteBoxes([{ title: 'Đường dẫn mang bản nháp', text: link }]),
    );
  }

  async function savePicture(): Promise<void> {
    const kept = receipt();
    // Fetched when it is wanted; without a network the receipt is whole but for the QR code.
    const qr = await import('../poster/qr-code.ts').catch(() => undefined);
    const picture = receiptPicture(kept, qr?.qrCode(lookUpAddress(kept)));
    if (picture === '') {
      told('Máy không tạo được ảnh. Hãy lưu thành tệp chữ, hoặc chép mã.');
      return;
    }
    part<HTMLImageElement>('picture').src = picture;
    part<HTMLImageElement>('picture').alt = `Mã tra cứu ${showCode(draft().code)}`;
    part('picture-shown').hidden = false;
    save(`${saved()}.png`, picture);
    told('Đã tạo ảnh.');
  }

  const acts: Readonly<Record<string, () => void>> = {
    makeCode: () => {
      if (draft().code === '') {
        const bytes = crypto.getRandomValues(new Uint8Array(10));
        keep({ ...draft(), code: codeFromBytes([...bytes]) });
      }
      go('code');
    },
    savePicture: () => {
      void savePicture();
    },
    saveText: () => {
      save(`${saved()}.txt`, textAddress(receiptText(receipt())));
      told('Đã tạo tệp chữ.');
    },
    copyCode: () => {
      void copied(showCode(draft().code)).then(told);
    },
    openForm: () => keep({ ...draft(), openedAt: setting().now }),
    pressedSend: () => {
      keep({ ...draft(), sent: true });
      go('sent', { replace: true });
    },
    notYetSent: () => {
      keep({ ...draft(), openedAt: 0 });
      go('send');
    },
    sendAgain: () => {
      keep({ ...draft(), sent: false, openedAt: 0, correcting: true });
      go('check');
    },
  };

  const told = (sentence: string): void => {
    part('code-status').textContent = sentence;
  };

  return { show, acts };
}

async function copied(code: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(code);
    return 'Đã chép mã.';
  } catch {
    return 'Máy không cho chép. Hãy nhấn giữ vào mã để chọn rồi chép, hoặc ghi ra giấy.';
  }
}
