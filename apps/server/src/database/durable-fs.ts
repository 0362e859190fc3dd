import fs from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Stream = { nfd?: number };
type NodeFsModule = {
  NODEFS: {
    stream_ops: { fsync?: (stream: Stream) => number };
    tryFSOperation: (operation: () => void) => void;
  };
};
type EngineOptions = Awaited<ReturnType<NodeFS['init']>>;

const mendFsync = ({ NODEFS }: NodeFsModule): void => {
  NODEFS.stream_ops.fsync = (stream) => {
    NODEFS.tryFSOperation(() => {
      if (stream.nfd !== undefined) fs.fsyncSync(stream.nfd);
    });
    return 0;
  };
};

/** The folder file system with a working fsync; as shipped, PGlite answers every fsync without doing it. */
export class DurableFs extends NodeFS {
  override async init(engine: PGlite, options: Parameters<NodeFS['init']>[1]): Promise<EngineOptions> {
    const { emscriptenOpts } = await super.init(engine, options);
    const preRun = [
      (module: unknown): void => mendFsync(module as NodeFsModule),
      ...(emscriptenOpts.preRun ?? []),
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}
