import { m } from '@inflytande/i18n/messages';

/** Something is on its way. Invisible for the first moment, so that quick answers do not flicker. */
export const Loading = () => (
  <div className="loading" role="status">
    <span className="hidden-visually">{m.admin_loading()}</span>
    <span className="loading-line" aria-hidden="true" />
    <span className="loading-line" aria-hidden="true" />
    <span className="loading-line" aria-hidden="true" />
  </div>
);
