/// How the page looks.
enum PageStyle {
  static let css =
    """

    :root { --paper: #fff; --ink: #1c2430; --faint: #5c6675; --line: #dde2e8; --soft: #f3f5f8; --good: #2468b4; --bad: #c23b1e;
      --c0: #2f7fd8; --c1: #d97b16; --c2: #2c9a5b; --c3: #8a5cc9; --c4: #c2447e; --c5: #6c7a89; }
    @media screen and (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e4e8ee; --faint: #a3adba; --line: #2c343e; --soft: #1c222a;
      --good: #5aa2ee; --bad: #f0785a; --c0: #5aa2ee; --c1: #f0a14a; --c2: #5cc98b; --c3: #b594ec; --c4: #ee7fb0; --c5: #a3afbc; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
    main { max-width: 1180px; margin: 0 auto; padding: 1.2rem clamp(.8rem, 3vw, 2rem) 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; overflow-wrap: anywhere; } h2 { margin-top: 2.2rem; font-size: 1.15rem; overflow-wrap: anywhere; }
    h3 { margin: 2rem 0 .6rem; } a { color: var(--good); } small { color: var(--faint); font-size: .82rem; font-weight: 400; }
    .lead { font-size: 1.15rem; max-width: 46em; overflow-wrap: anywhere; }
    code { background: var(--soft); border-radius: 5px; padding: .1em .35em; font-size: .93em; overflow-wrap: anywhere; }
    .numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: .8rem; }
    .numbers div { background: var(--soft); border-radius: 10px; padding: .7rem 1rem; }
    .numbers b { display: block; font-size: 1.5rem; line-height: 1.25; } .numbers span { color: var(--faint); }
    details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 600; }
    .scroll { overflow-x: auto; margin: .6rem 0; } table { border-collapse: collapse; font-size: .93rem; }
    th, td { text-align: left; padding: .28rem .7rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
    th { color: var(--faint); font-weight: 600; vertical-align: bottom; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .scroll th:first-child, .scroll td:first-child { position: sticky; left: 0; background: var(--paper); }
    .cut { display: inline-block; max-width: min(16em, 34vw); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
    .whole { display: inline-block; width: max-content; max-width: min(34em, 48vw); white-space: normal; overflow-wrap: anywhere; }
    .facts td { white-space: normal; overflow-wrap: anywhere; } .facts th { vertical-align: top; }
    .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr)); gap: 1rem; margin: 1.2rem 0; }
    figure { margin: 0; min-width: 0; } .chart { background: var(--soft); border-radius: 10px; padding: .8rem; max-width: 760px; }
    .chart figcaption { font-weight: 600; } .chart svg { width: 100%; display: block; overflow: visible; }
    .chart text { fill: var(--faint); font-size: 13px; font-variant-numeric: tabular-nums; } .chart text.end { fill: var(--ink); }
    .grid, .tick { stroke: var(--line); } .tick { stroke: var(--faint); }
    .legend { margin: .2rem 0 0; color: var(--faint); font-size: .9rem; } .legend span { display: inline-block; margin-right: .7em; max-width: 100%; overflow-wrap: anywhere; }
    .legend span span { display: inline; margin: 0; }
    .key { display: inline-block; width: .8em; height: .8em; border-radius: 3px; margin-right: .35em; } .key.thin { opacity: .4; }
    .key.ring { border-radius: 50%; } .key.bad { background: var(--bad); }
    .curve, .faint { fill: none; stroke-width: 2; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
    .faint { stroke-width: 1; opacity: .4; } .dot { opacity: .5; } .theirs { color: var(--faint); }
    /* What lies on another curve shows between its dashes. */
    .curve.s2 { stroke-dasharray: 7 5; } .curve.dashed { stroke-dasharray: 3 4; }
    .s0 { stroke: var(--c0); } .s1 { stroke: var(--c1); } .s2 { stroke: var(--c2); } .s3 { stroke: var(--c3); } .s4 { stroke: var(--c4); } .s5 { stroke: var(--c5); }
    .f0 { fill: var(--c0); } .f1 { fill: var(--c1); } .f2 { fill: var(--c2); } .f3 { fill: var(--c3); } .f4 { fill: var(--c4); } .f5 { fill: var(--c5); }
    .c0 { background: var(--c0); } .c1 { background: var(--c1); } .c2 { background: var(--c2); } .c3 { background: var(--c3); } .c4 { background: var(--c4); } .c5 { background: var(--c5); }
    .bar { width: clamp(60px, 12vw, 140px); height: .7em; background: var(--soft); border-radius: 4px; } .bar div { height: 100%; background: var(--c0); border-radius: 4px; }
    .range { position: relative; width: clamp(80px, 11vw, 140px); height: .9em; background: var(--soft); border-radius: 4px; }
    .range span { position: absolute; top: .25em; height: .4em; background: var(--c0); opacity: .45; border-radius: 3px; }
    .range b { position: absolute; top: 0; width: 4px; margin-left: -2px; height: .9em; background: var(--c0); border-radius: 2px; }
    .matrix th, .matrix td { padding: .22rem .4rem; border: 1px solid var(--line); }
    .matrix td { text-align: center; min-width: 2.6em; font-variant-numeric: tabular-nums; }
    .none { color: var(--faint); opacity: .6; }
    .right { background: color-mix(in srgb, var(--c0) calc(10% + var(--share) * .6), var(--paper)); }
    .wrong { background: color-mix(in srgb, var(--bad) calc(20% + var(--share) * .6), var(--paper)); }
    .turned span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 9em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .heat th, .heat td { padding: 0; border: 1px solid var(--line); height: 17px; line-height: 16px; font-size: 12px; font-weight: 400; }
    .heat td { width: 15px; min-width: 15px; } .heat th:first-child { padding: 0 .4rem 0 0; } .heat .cut { max-width: min(12em, 30vw); }
    .map { display: block; width: min(100%, 1000px); background: var(--soft); }
    .map .right { fill: var(--c0); } .map .wrong { fill: var(--bad); }
    .map .h1 { opacity: .5; } .map .h2 { opacity: .6; } .map .h3 { opacity: .7; } .map .h4 { opacity: .8; }
    .pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 1rem; }
    .pictures img { width: 100%; aspect-ratio: 1; object-fit: contain; background: var(--soft); border-radius: 8px; }
    .pictures figcaption { font-size: .88rem; overflow-wrap: anywhere; } .pictures small { display: block; }
    .gone { color: var(--faint); aspect-ratio: 1; background: var(--soft); border-radius: 8px; margin: 0; padding: 1rem; }
    @media (max-width: 480px) { th, td { padding: .28rem .4rem; } .bar { width: 52px; } }
    @media print { body { font-size: 10pt; } main { max-width: none; padding: 0; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .chart, .pictures figure, .numbers div, tr { break-inside: avoid; } h2, h3, summary { break-after: avoid; } .scroll { overflow: visible; }
      .scroll th:first-child, .scroll td:first-child { position: static; } details::details-content { content-visibility: visible; block-size: auto; } }

    """
}
