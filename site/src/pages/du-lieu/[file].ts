import type { APIRoute } from 'astro';
import { downloads } from '../../open-data/downloads.ts';

export const getStaticPaths = () =>
  downloads.map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
