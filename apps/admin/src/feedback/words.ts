import type { PointStatus } from '@inflytande/domain/feedback/point';
import type { IdentityLevel, Statement } from '@inflytande/domain/feedback/statement';
import type { Verdict } from '@inflytande/domain/feedback/verdict';
import { m } from '@inflytande/i18n/messages';
import type { Shape, Tone } from '@inflytande/ui/tag';

type Look = { readonly tone: Tone; readonly shape: Shape };

/** A point's status as a shape and a tone. */
export const statusLooks: Record<PointStatus, Look> = {
  unanswered: { tone: 'warning', shape: 'ring' },
  noted: { tone: 'neutral', shape: 'dot' },
  answered: { tone: 'info', shape: 'half' },
  promised: { tone: 'accent', shape: 'half' },
  done: { tone: 'accent', shape: 'square' },
  solved: { tone: 'success', shape: 'check' },
  disagreed: { tone: 'danger', shape: 'triangle' },
};

export const authorKindWord: Record<Statement['authorKind'], () => string> = {
  association: m.admin_author_association,
  network: m.admin_author_network,
  council: m.admin_author_council,
  hearing: m.admin_author_hearing,
  individual: m.admin_author_individual,
};

export const identityWord: Record<IdentityLevel, () => string> = {
  'own-name': m.admin_identity_own_name,
  'name-not-published': m.admin_identity_name_not_published,
  anonymous: m.admin_identity_anonymous,
};

export const verdictLooks: Record<Verdict['verdict'], Look> = {
  solved: { tone: 'success', shape: 'check' },
  partly: { tone: 'info', shape: 'half' },
  not: { tone: 'warning', shape: 'ring' },
  worse: { tone: 'danger', shape: 'triangle' },
};
