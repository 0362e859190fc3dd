import './portal.css';
import './site/icon.svg';
import { watchText } from './feedback/watch-text.ts';

watchText(document);
