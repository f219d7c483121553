import type { Workspace } from '../workspace.ts';
import type { Face } from './face.ts';
import { type Html, html } from './html.ts';
import type { Say, Sentence } from './say.ts';

type Quota = ReturnType<Workspace['quotas']>[number];

const KINDS: Readonly<Record<Quota['kind'], Sentence>> = {
  triggerSeconds: (say) => say`Giây chạy theo giờ`,
  documents: (say) => say`Văn bản tạo mới`,
  conversions: (say) => say`Lượt chuyển dạng tệp`,
  spreadsheets: (say) => say`Bảng tính tạo mới`,
  recipients: (say) => say`Người nhận thư`,
  properties: (say) => say`Lượt ghi thuộc tính`,
  fetches: (say) => say`Lượt tải từ địa chỉ mạng`,
};

/** What of the day's quotas is used, and what the services were asked since the start. */
export function usageCard({ say, language, workspace }: Face): Html {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const { calls, cellsRead, cellsWritten, bytesSent, bytesReceived } = workspace.counters;
  const entries = Object.entries(calls).sort(([, a], [, b]) => b - a);
  const all = entries.reduce((sum, [, count]) => sum + count, 0);
  const kilobytes = Math.round((bytesSent + bytesReceived) / 1024);
  const row = (name: string, count: number): Html =>
    html`<dt>${name}</dt><dd>${number.format(count)}</dd>`;
  const quotas = workspace.quotas();
  return html`<section class="card" aria-labelledby="usage-title">
<h2 id="usage-title">${say`Hạn mức đã dùng hôm nay`}</h2>
<dl class="fields">${quotas.map((quota) => html`<dt>${KINDS[quota.kind](say)}</dt><dd>${usedOf(say, number, quota)}</dd>`)}</dl>
${quotas.some(({ limit }) => !Number.isFinite(limit)) && html`<p class="quiet">${say`Mục chỉ có một số là không giới hạn.`}</p>`}
<details><summary>${say`Lượt gọi dịch vụ từ khi mở bản mô phỏng`}</summary>
<dl class="fields">${row(say`Lượt gọi dịch vụ`, all)}${row(say`Ô đã đọc`, cellsRead)}${row(say`Ô đã ghi`, cellsWritten)}${row(say`Dữ liệu chuyển (kB)`, kilobytes)}${entries.map(([name, count]) => row(name, count))}</dl></details>
</section>`;
}

function usedOf(say: Say, number: Intl.NumberFormat, { used, limit }: Quota): Html {
  if (!Number.isFinite(limit)) return html`${number.format(used)}`;
  return html`${number.format(used)} / ${number.format(limit)}${
    used >= limit && html` <strong class="bad">${say`đã hết`}</strong>`
  }`;
}
