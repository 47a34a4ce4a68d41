import { describe, expect, it } from 'vitest';
import type { Claim, EventDetail, Merge } from './api';
import { graph } from './chain';

const claim = (id: string, report: string, outlet: string, voices: string[], link = 'told') =>
  ({ id, report, outlet, link, published: null, chain: [{ name: outlet, kind: 'outlet' }, ...voices.map((name) => ({ name, kind: 'organisation' }))], sentence: { quote: 'Words.' } }) as unknown as Claim;
const event = (claims: Claim[], origins: [string, string[]][], merges: Partial<Merge>[] = []) =>
  ({
    claims,
    origins: { list: origins.map(([voice, of]) => ({ voice, kind: 'organisation', claims: of, carriedBy: [] })), merges: merges.map((merge) => ({ reason: 'Because.', ...merge })) },
  }) as unknown as EventDetail;

describe('the drawn chain', () => {
  it('leads from reports through voices to origins', () => {
    const drawn = graph(event([claim('1', 'r1', 'Courier', ['Official']), claim('2', 'r2', 'Lantern', ['Courier', 'Official'])], [['Official', ['1', '2']]]));
    expect(drawn.columns).toBe(3);
    expect(drawn.nodes.map((node) => `${node.kind}:${node.label}:${node.column}`)).toEqual([
      'report:Courier:0',
      'origin:Official:2',
      'report:Lantern:0',
      'voice:Courier:1',
    ]);
    expect(drawn.edges).toHaveLength(3);
  });

  it('draws one node for a report with several claims, explained by the one that names its source', () => {
    const drawn = graph(event([claim('1', 'r1', 'Courier', [], 'unattributed'), claim('2', 'r1', 'Courier', ['Official'])], [['Official', ['1', '2']]]));
    expect(drawn.nodes).toHaveLength(2);
    expect(drawn.edges).toHaveLength(1);
    expect(drawn.edges[0]!.reason).toContain('Words.');
  });

  it('dashes an outlet that names nobody, and a dependence that is only possible', () => {
    const drawn = graph(
      event([claim('1', 'r1', 'Courier', [], 'unattributed'), claim('2', 'r2', 'Lantern', ['Official'])], [['Courier', ['1']], ['Official', ['2']]], [
        { kind: 'SharesSource', certain: false, of: '1', on: '2' },
      ]),
    );
    expect(drawn.edges.filter((edge) => edge.dashed).map((edge) => `${edge.from}>${edge.to}`)).toEqual(['report|r1>origin|0', 'origin|0>origin|1']);
  });

  it('joins the reports where a dependence is certain, and survives claims it does not know', () => {
    const drawn = graph(
      event([claim('1', 'r1', 'Courier', ['Official']), claim('2', 'r2', 'Lantern', ['Official'])], [['Official', ['1', '2']]], [
        { kind: 'Copies', certain: true, of: '2', on: '1' },
        { kind: 'Copies', certain: true, of: '9', on: '1' },
      ]),
    );
    expect(drawn.edges.filter((edge) => edge.kind === 'Copies').map((edge) => `${edge.from}>${edge.to}`)).toEqual(['report|r2>report|r1']);
  });

  it('is empty for an event without claims', () => {
    expect(graph(event([], []))).toMatchObject({ nodes: [], edges: [], rows: 1 });
  });
});
