import { useEffect, useState } from 'react';
import { onAnnounced } from '../announce.ts';

const shownForMs = 8000;

/** Where announcements are read out and shown. Always on the page: a live region must be there before its words. */
export const Announcer = () => {
  const [sentence, setSentence] = useState('');
  useEffect(() => onAnnounced(setSentence), []);
  useEffect(() => {
    if (sentence === '') return undefined;
    const timer = setTimeout(() => setSentence(''), shownForMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <div className="announcer" role="status" aria-live="polite">
      {sentence === '' ? null : <p>{sentence}</p>}
    </div>
  );
};
