import type { Theme } from '@inflytande/domain/feedback/theme';
import rows from './data/themes.json' with { type: 'json' };

/** Themes of the network's edition of 2019, and its introduction. Untrusted until a loader has parsed it. */
export const themes = rows as readonly Theme[];
