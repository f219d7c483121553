import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

/** Reads the QR code in a picture by its address; undefined where there is none. */
export async function qrEye(browser: Browser) {
  const eye = await browser.newPage();
  await eye.addScriptTag({ path: createRequire(import.meta.url).resolve('jsqr') });
  return async (address: string): Promise<string | undefined> => {
    const found: unknown = await eye.evaluate(`(${lookAt})(${JSON.stringify(address)})`);
    return typeof found === 'string' ? found : undefined;
  };
}

/** Runs in the browser: reads the code from the picture's pixels, with a library not our own. */
const lookAt = `async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height)?.data;
}`;
