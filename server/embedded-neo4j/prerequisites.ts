import { join } from 'node:path';

import { StartupError } from '#server/domain/startup-errors.ts';

import { runToEnd } from './tied-child.ts';

const LEAST_JAVA = 17;

export interface Java {
  /** The command that runs it. */
  readonly command: string;
  /** What it says of itself. */
  readonly version: string;
}

/**
 * Java 17 or later: JAVA_HOME's where it is new enough, else the PATH's. Throws STARTUP_FAILED that
 * says which versions were found and the three ways to a graph.
 */
export async function getJava(environment: NodeJS.ProcessEnv): Promise<Java> {
  const javaHome = environment['JAVA_HOME'];
  const candidates = javaHome ? [join(javaHome, 'bin', 'java'), 'java'] : ['java'];
  const tooOld: string[] = [];
  for (const command of candidates) {
    const { code, output } = await runToEnd(command, ['-version'], { environment });
    const version = output.join('\n');
    const major = code === 0 ? parseJavaVersion(version) : null;
    if (major !== null && major >= LEAST_JAVA) {
      return { command, version };
    }
    if (major !== null) {
      tooOld.push(`${command}: Java ${String(major)}`);
    }
  }
  throw tooOld.length > 0
    ? prerequisiteError(
        `找到的 Java 版本过低（${tooOld.join('，')}）`,
        `Java is too old (${tooOld.join(', ')})`,
      )
    : prerequisiteError(
        '没有找到 java（JAVA_HOME 和 PATH 中都没有）',
        'there is no java in JAVA_HOME or on PATH',
      );
}

/** The major version out of what `java -version` prints, 8 for 1.8; null where it prints none. */
export function parseJavaVersion(printed: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  const major = first === '1' ? second : first;
  return major === undefined ? null : Number(major);
}

/** What is missing, and in one sentence the three ways to go on from there. */
export function prerequisiteError(chinese: string, english: string): StartupError {
  const debian = 'sudo apt install maven openjdk-17-jdk-headless';
  const mac = 'brew install maven openjdk@21 && export JAVA_HOME="$(brew --prefix openjdk@21)"';
  const docker = 'NEO4J_PASSWORD=… docker compose up';
  return new StartupError(
    `自带的 Neo4j 需要 JDK ${String(LEAST_JAVA)} 或更高版本和 Maven，但${chinese}。请任选一种办法：` +
      `安装它们（Debian/Ubuntu：\`${debian}\`，没有 17 的新版系统用 openjdk-21-jdk-headless；macOS：\`${mac}\`），` +
      `或改用 Docker（\`${docker}\`），或设置 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD 连接已有的 Neo4j。`,
    `The built-in Neo4j needs JDK ${String(LEAST_JAVA)} or later and Maven, but ${english}. Take one of three ways: ` +
      `install them (Debian/Ubuntu: \`${debian}\`, or openjdk-21-jdk-headless where a newer release has no 17; macOS: \`${mac}\`), ` +
      `or use Docker (\`${docker}\`), or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j that you have.`,
  );
}
