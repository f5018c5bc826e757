import { Agent, request } from 'node:http';

/** Connections that ask without a pause. */
const CONNECTIONS = 8;

/** Requests a second that a server answers, over some seconds. @throws Error at any status but 200 */
export async function requestRate(
  url: string,
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begin = performance.now();
  const end = begin + seconds * 1000;
  let answered = 0;
  const ask = async (): Promise<void> => {
    while (performance.now() < end) {
      await get(url, headers, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  agent.destroy();
  return (answered * 1000) / (performance.now() - begin);
}

/** Milliseconds that each request takes, one after another on a connection that is kept. */
export async function requestTimes(
  urls: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (const url of urls) {
    const begin = performance.now();
    await get(url, headers, agent);
    times.push(performance.now() - begin);
  }
  agent.destroy();
  return times;
}

/** Reads an answer to its end and throws it away. */
function get(url: string, headers: Readonly<Record<string, string>>, agent: Agent): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  request(url, { headers, agent }, (answer) => {
    if (answer.statusCode !== 200) reject(new Error(`GET ${url}: ${answer.statusCode}`));
    answer.resume().once('end', resolve).once('error', reject);
  })
    .once('error', reject)
    .end();
  return promise;
}
