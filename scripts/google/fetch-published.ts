import { createHash } from 'node:crypto';
import {
  type ProjectionRows,
  type Published,
  projectionOf,
} from '#core/publication/projection-rows.ts';
import { resultsSchema } from '#core/publication/results.ts';
import { trackingSchema } from '#core/publication/tracking.ts';
import type { Telling } from './door.ts';
import { type Projection, readProjection } from './projection-reader.ts';
import { type OwnWords, stoppedBy } from './sentences.ts';
import { Stopped } from './stopped.ts';

/** How often the whole is read while somebody is writing it. */
const READINGS = 3;
const BETWEEN_READINGS_MS = 20_000;

/**
 * What the projection publishes, whole and of the shape that this program knows.
 * @throws Stopped with what is wrong and what to do, in Vietnamese
 */
export async function fetchPublished(projection: Projection, telling: Telling): Promise<Published> {
  for (let reading = 1; ; reading += 1) {
    const rows = await readProjection(projection, telling).catch((error: unknown) => {
      throw stoppedBy(error, ownWords);
    });
    const published = wholeOf(rows);
    if (published) return judged(published);
    if (reading === READINGS) {
      throw new Stopped(
        'Tệp công bố chưa trọn vẹn: đang được ghi dở, hoặc có người đã sửa hay xoá dòng trong đó. Trang đang có được giữ nguyên. Xin đợi vài phút rồi lấy lại; nếu vẫn vậy, mở sổ chương trình, chọn Sáng Kiến → Công bố ở lần quét tới, đợi 10 phút rồi lấy lại.',
      );
    }
    await telling.wait(BETWEEN_READINGS_MS);
  }
}

/** @throws Stopped where nothing was ever published, or by another version of the program */
function wholeOf(rows: ProjectionRows): Published | undefined {
  const version = rows.about.find(([key]) => key === 'version')?.[1];
  if (rows.results.length === 0 && rows.tracking.length === 0 && rows.about.length === 0) {
    throw new Stopped(
      'Tệp này chưa có dữ liệu công bố. Xin kiểm tra đúng mã của tệp “Công bố – …”; nếu đúng, mở sổ chương trình, chọn Sáng Kiến → Công bố ở lần quét tới rồi lấy lại sau 10 phút.',
    );
  }
  if (version !== undefined && version !== '1') {
    throw new Stopped(
      `Tệp công bố theo mẫu số ${version}, bản này chỉ đọc được mẫu số 1. Xin cập nhật chương trình trên máy này rồi lấy lại.`,
    );
  }
  return projectionOf(rows, sha256);
}

function judged({ results, tracking }: Published): Published {
  const judgedResults = resultsSchema.safeParse(results);
  const judgedTracking = trackingSchema.safeParse(tracking);
  if (judgedResults.success && judgedTracking.success) {
    return { results: judgedResults.data, tracking: judgedTracking.data };
  }
  const issues = judgedResults.error?.issues ?? judgedTracking.error?.issues ?? [];
  // Places only: a value may be what should never have been there.
  const places = issues.slice(0, 5).map(({ path }) => path.join('.'));
  throw new Stopped(
    `Tệp công bố có mục sai quy định (${places.join('; ')}) nên không được lấy về. Xin cập nhật chương trình ở cả hai nơi rồi công bố lại từ sổ chương trình.`,
  );
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const ownWords: OwnWords = {
  expired:
    'Google không nhận tài khoản đọc: khoá sai, đã hết hạn hoặc đã bị xoá. Xin tạo khoá mới cho tài khoản dịch vụ rồi ghi lại ở --credential.',
  forbidden:
    'Tài khoản đọc chưa được vào tệp công bố. Xin mở tệp “Công bố – …”, bấm Chia sẻ, thêm địa chỉ của tài khoản dịch vụ với quyền Người xem; rồi lấy lại.',
  missing:
    'Không có tệp công bố mang mã này. Xin chép lại mã trong địa chỉ của tệp “Công bố – …” (đoạn giữa /d/ và /edit).',
  'too-many': 'Google báo đọc quá nhiều lần. Xin đợi một phút rồi lấy lại.',
  away: 'Không đọc được trọn vẹn từ Google sau nhiều lần thử: mạng chập chờn hoặc Google đang bận. Trang đang có được giữ nguyên. Xin kiểm tra mạng rồi lấy lại sau vài phút.',
};
