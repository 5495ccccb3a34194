/** One play, one tab: the tab that plays holds a lock; another is told so, and may take the play over. */

const nameFor = (id: string): string => `diagnosis-first:play:${id}`;
/** How long another tab has to say that it holds a play, where the browser has no locks. */
const ANSWER_MS = 200;

export interface Tenancy {
  readonly release: () => void;
}

interface Wish {
  /** The tab that asks. */
  readonly by: string;
  /** Take it even from a tab that holds it. */
  readonly takeOver: boolean;
  /** Another tab has taken it from this one. */
  readonly onTaken: () => void;
}

/** The latest holding of each play by each tab; in a page there is one tab. */
const own = new Map<string, Promise<Tenancy | 'elsewhere'>>();

/**
 * Holds the play for this tab, or says that another tab has it. A tab that opens a play anew, because somebody went
 * back and forward faster than it opened, gives up its earlier holding and never meets itself.
 */
export function holdPlay(id: string, wish: Wish): Promise<Tenancy | 'elsewhere'> {
  const key = `${wish.by} ${id}`;
  const earlier = own.get(key);
  const holding = (async () => {
    const held = await earlier;
    if (held !== undefined && held !== 'elsewhere') held.release();
    return holdAnew(id, wish);
  })();
  own.set(key, holding);
  return holding;
}

async function holdAnew(id: string, wish: Wish): Promise<Tenancy | 'elsewhere'> {
  const first = await hold(id, wish);
  if (first !== 'elsewhere') return first;
  // A page that is just being left may still hold its lock for a moment: a reload must not meet itself.
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  return hold(id, wish);
}

async function hold(id: string, wish: Wish): Promise<Tenancy | 'elsewhere'> {
  const locked = 'locks' in navigator ? await byLock(id, wish) : 'refused';
  return locked === 'refused' ? byWord(id, wish) : locked;
}

/** `refused`: the browser has locks and does not give them here, as in a page without an origin of its own. */
function byLock(id: string, { takeOver, onTaken }: Wish): Promise<Tenancy | 'elsewhere' | 'refused'> {
  return new Promise((resolve) => {
    let holds = false;
    const held = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve('elsewhere');
        return undefined;
      }
      holds = true;
      return new Promise((release) => {
        resolve({
          release() {
            holds = false;
            release();
          },
        });
      });
    };
    navigator.locks
      .request(nameFor(id), takeOver ? { steal: true } : { ifAvailable: true }, held)
      .catch(() => {
        if (holds) onTaken();
        else resolve('refused');
        holds = false;
      });
  });
}

interface Word {
  readonly say: 'who-has' | 'i-have' | 'i-take';
  readonly from: string;
}

/** Without locks (a page that is not served securely): tabs tell each other. The shelf still refuses a second writer. */
async function byWord(id: string, { takeOver, onTaken }: Wish): Promise<Tenancy | 'elsewhere'> {
  const me = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const channel = channelFor(id);
  if (channel === undefined) return { release: () => undefined };
  // A channel has one origin and takes no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const say = (what: Word['say']): void => channel.postMessage({ say: what, from: me } satisfies Word);
  const elsewhere =
    !takeOver &&
    (await new Promise<boolean>((resolve) => {
      channel.addEventListener(
        'message',
        ({ data }: MessageEvent<Word>) => data.say === 'i-have' && resolve(true),
      );
      say('who-has');
      setTimeout(() => resolve(false), ANSWER_MS);
    }));
  if (elsewhere) {
    channel.close();
    return 'elsewhere';
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.from === me) return;
    if (data.say === 'who-has') say('i-have');
    if (data.say === 'i-take') {
      channel.close();
      onTaken();
    }
  });
  if (takeOver) say('i-take');
  return { release: () => channel.close() };
}

/** Undefined where tabs cannot speak to each other: the shelf still refuses a second writer. */
function channelFor(id: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(nameFor(id));
  } catch {
    return undefined;
  }
}
