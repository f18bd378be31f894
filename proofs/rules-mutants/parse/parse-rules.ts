import { parseExpression } from './parse-expression';
import { Scanner } from './scanner';
import type { Allow, Match, MatchSegment, Rules, RulesFunction, Service } from './syntax';

const STRING = /'[^']*'|"[^"]*"/y;
const SERVICE_NAME = /[a-z.]+/y;

/** Reads a rules file. Throws a RulesSyntaxError that says where it could not go on. */
export function parseRules(source: string): Rules {
  const scanner = new Scanner(source);
  let version: string | null = null;
  if (scanner.takes('rules_version')) {
    scanner.expect('=');
    version = scanner.match(STRING)?.slice(1, -1) ?? null;
    scanner.takes(';');
  }
  const service = parseService(scanner);
  if (!scanner.atEnd) throw scanner.error('the end');
  return { version, service };
}

function parseService(scanner: Scanner): Service {
  const start = scanner.position;
  scanner.expect('service');
  const name = scanner.match(SERVICE_NAME);
  if (name === null) throw scanner.error('the name of the service');
  const body: (Match | RulesFunction)[] = [];
  scanner.expect('{');
  while (!scanner.takes('}')) {
    if (scanner.sees('match')) body.push(parseMatch(scanner));
    else body.push(parseFunction(scanner));
  }
  return { name, body, start, end: scanner.end };
}

function parseMatch(scanner: Scanner): Match {
  const start = scanner.position;
  scanner.expect('match');
  const path = parseMatchPath(scanner);
  const body: (Match | Allow | RulesFunction)[] = [];
  scanner.expect('{');
  while (!scanner.takes('}')) {
    if (scanner.sees('match')) body.push(parseMatch(scanner));
    else if (scanner.sees('allow')) body.push(parseAllow(scanner));
    else body.push(parseFunction(scanner));
  }
  return { kind: 'match', path, body, start, end: scanner.end };
}

function parseMatchPath(scanner: Scanner): MatchSegment[] {
  const segments: MatchSegment[] = [];
  while (scanner.takes('/')) {
    const start = scanner.position;
    if (scanner.takes('{')) {
      const name = scanner.word();
      const recursive = scanner.takes('=**');
      scanner.expect('}');
      segments.push({ kind: 'capture', name, recursive, start, end: scanner.end });
    } else segments.push(scanner.segment());
  }
  if (segments.length === 0) throw scanner.error('a path');
  return segments;
}

function parseAllow(scanner: Scanner): Allow {
  const start = scanner.position;
  scanner.expect('allow');
  const operations = [scanner.word()];
  while (scanner.takes(',')) operations.push(scanner.word());
  let condition: Allow['condition'] = null;
  if (scanner.takes(':')) {
    scanner.expect('if');
    condition = parseExpression(scanner);
  }
  scanner.expect(';');
  return { kind: 'allow', operations, condition, start, end: scanner.end };
}

function parseFunction(scanner: Scanner): RulesFunction {
  const start = scanner.position;
  scanner.expect('function');
  const name = scanner.word();
  scanner.expect('(');
  const parameters = scanner.listUpTo(')', () => scanner.word());
  scanner.expect('{');
  const bindings: { name: string; value: RulesFunction['result'] }[] = [];
  while (scanner.takes('let')) {
    const binding = scanner.word();
    scanner.expect('=');
    bindings.push({ name: binding, value: parseExpression(scanner) });
    scanner.expect(';');
  }
  scanner.expect('return');
  const result = parseExpression(scanner);
  scanner.takes(';');
  scanner.expect('}');
  return { kind: 'function', name, parameters, bindings, result, start, end: scanner.end };
}
