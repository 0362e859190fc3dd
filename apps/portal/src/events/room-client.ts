import { watchRoom } from './watch-room.ts';

watchRoom(document);
