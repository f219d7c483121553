import { drive } from './drive-api.ts';

/** Deletes a file with all its versions, past the bin; one that is gone is what was wanted. */
export function removeFile(id: string): void {
  try {
    drive().Files?.remove(id);
  } catch (error) {
    if (!(error instanceof Error && /File not found/i.test(error.message))) throw error;
  }
}
