/**
 * The way an event's claims came to us, as a graph: reports on the left, the voices they name in between, the origins
 * that are counted on the right. Claims that depend on each other are joined by the reason for it.
 */
import type { Claim, EventDetail, Merge } from './api';

export interface Node {
  id: string;
  column: number;
  row: number;
  label: string;
  sub: string;
  kind: 'report' | 'voice' | 'origin';
  /** The first claim standing behind it. */
  claim: string;
  report: string;
}

export interface Edge {
  id: string;
  from: string;
  to: string;
  dashed: boolean;
  kind: string;
  reason: string;
  /** Drawn for a claim that names nobody. */
  weak: boolean;
}

export interface Graph {
  nodes: Node[];
  edges: Edge[];
  columns: number;
  rows: number;
}

const key = (column: number, name: string) => `${column}|${name.trim().toLowerCase()}`;

/** What a claim's own words say about the step from one voice to the next. */
function told(claim: Claim, last: boolean): string {
  const from = claim.chain[0]?.name ?? claim.outlet;
  const words = `“${claim.sentence.quote.trim()}”`;
  return last ? `${from} names this source: ${words}` : `${from} has it from there: ${words}`;
}

export function graph(event: EventDetail): Graph {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const longest = Math.max(1, ...event.claims.map((claim) => claim.chain.length));
  const originColumn = Math.min(Math.max(1, longest - 1), 4);
  const originOf = new Map<string, number>();
  event.origins.list.forEach((origin, i) => origin.claims.forEach((claim) => originOf.set(claim, i)));

  const reportNode = new Map<string, string>();
  const rows: number[] = [];
  const place = (id: string, column: number, make: () => Omit<Node, 'id' | 'column' | 'row'>): string => {
    if (!nodes.has(id)) {
      rows[column] = rows[column] ?? 0;
      nodes.set(id, { id, column, row: rows[column]!, ...make() });
      rows[column]!++;
    }
    return id;
  };
  const join = (edge: Edge) => {
    const known = edges.get(edge.id);
    // Of several claims of one report, the one that names its source explains the line.
    if (edge.from !== edge.to && (!known || (known.weak && !edge.weak))) edges.set(edge.id, edge);
  };

  // Claims of one origin stand together, so that lines cross as little as they can.
  const ordered = event.claims
    .map((claim, i) => ({ claim, i, origin: originOf.get(claim.id) ?? event.origins.list.length }))
    .sort((a, b) => a.origin - b.origin || a.i - b.i)
    .map((entry) => entry.claim);

  for (const claim of ordered) {
    const first = place(`report|${claim.report}`, 0, () => ({
      label: claim.outlet,
      sub: claim.published ?? '',
      kind: 'report',
      claim: claim.id,
      report: claim.report,
    }));
    reportNode.set(claim.id, first);
    let previous = first;
    // Voices between the outlet and the last one; the last stands for itself among the origins.
    for (let i = 1; i < claim.chain.length - 1; i++) {
      const voice = claim.chain[i]!;
      const column = Math.min(i, originColumn - 1);
      const id = place(key(column, voice.name), column, () => ({
        label: voice.name,
        sub: voice.role ?? voice.kind,
        kind: 'voice',
        claim: claim.id,
        report: claim.report,
      }));
      join({ id: `${previous}>${id}`, from: previous, to: id, dashed: false, kind: 'names', reason: told(claim, false), weak: false });
      previous = id;
    }
    const index = originOf.get(claim.id);
    if (index === undefined) continue;
    const origin = event.origins.list[index]!;
    const id = place(`origin|${index}`, originColumn, () => ({
      label: origin.voice,
      sub: origin.kind,
      kind: 'origin',
      claim: claim.id,
      report: claim.report,
    }));
    const own = claim.chain.length <= 1;
    const elsewhere = own && origin.voice.trim().toLowerCase() !== claim.outlet.trim().toLowerCase();
    const nobody = own && !elsewhere && claim.link.toLowerCase() === 'unattributed';
    join({
      id: `${previous}>${id}`,
      from: previous,
      to: id,
      dashed: nobody,
      kind: 'names',
      reason: elsewhere
        ? `${claim.outlet} names nobody for it here; it is counted with ${origin.voice} for the reason given under “Why so counted”.`
        : nobody
          ? `${claim.outlet} names nobody. It may have it from somebody counted already, so it adds to the most, not to the least.`
          : own
            ? `${claim.outlet} says so itself.`
            : told(claim, true),
      weak: own,
    });
  }

  for (const merge of event.origins.merges) {
    const from = reportNode.get(merge.of);
    const to = reportNode.get(merge.on);
    if (!from || !to) continue;
    join(dependence(merge, from, to, originOf, nodes));
  }

  const columns = Math.max(...[...nodes.values()].map((node) => node.column), 0) + 1;
  return { nodes: [...nodes.values()], edges: [...edges.values()], columns, rows: Math.max(1, ...Array.from(rows, (n) => n ?? 0)) };
}

/** A possible dependence between claims of two origins joins the origins: that is where the minimum is lowered. */
function dependence(merge: Merge, from: string, to: string, originOf: Map<string, number>, nodes: Map<string, Node>): Edge {
  const a = originOf.get(merge.of);
  const b = originOf.get(merge.on);
  const between = a !== undefined && b !== undefined && a !== b && nodes.has(`origin|${a}`) && nodes.has(`origin|${b}`);
  const start = between ? `origin|${a}` : from;
  const end = between ? `origin|${b}` : to;
  return {
    id: `${merge.kind}|${start}|${end}`,
    from: start,
    to: end,
    dashed: !merge.certain,
    kind: merge.kind,
    reason: merge.reason,
    weak: false,
  };
}
