import type { APIRoute, GetStaticPaths } from 'astro';
import { shortPath } from '../../poster/addresses.ts';
import { address, units } from '../../poster/posters.ts';
import { qrFile } from '../../poster/qr-code.ts';
import { codeInAddress } from '../../poster/union-code.ts';

export const getStaticPaths = (() =>
  units
    .flatMap((unit) => unit.unions)
    .map(({ code }) => ({
      params: { code: codeInAddress(code) },
      props: { to: address(shortPath(code)) },
    }))) satisfies GetStaticPaths;

/** A union's QR code as a file, for a printer's shop or a larger poster. */
export const GET: APIRoute<{ to: string }> = ({ props }) => new Response(qrFile(props.to));
