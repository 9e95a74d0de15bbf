import type { FromReader, JudgingBy } from '../../lib/files/protocol.ts';
import type { BookState } from '../../lib/placeholders/book.ts';
import type { OnProgress } from './judge-file.ts';

export async function copyFile(
  _file: File,
  _by: JudgingBy,
  _book: BookState,
  _onProgress: OnProgress,
): Promise<Omit<Extract<FromReader, { type: 'copied' }>, 'type' | 'id'>> {
  return {};
}
