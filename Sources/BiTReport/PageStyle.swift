/// How the page looks.
enum PageStyle {
  static let css = """

    :root { --paper: #fff; --ink: #1c2430; --faint: #667080; --line: #dde2e8; --soft: #f3f5f8; --good: #2f7fd8; --bad: #d2492a;
      --c0: #2f7fd8; --c1: #d97b16; --c2: #2c9a5b; --c3: #8a5cc9; --c4: #c2447e; --c5: #6c7a89; }
    @media (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e4e8ee; --faint: #98a2b0; --line: #2c343e; --soft: #1c222a;
      --good: #5aa2ee; --bad: #f0785a; --c0: #5aa2ee; --c1: #f0a14a; --c2: #5cc98b; --c3: #b594ec; --c4: #ee7fb0; --c5: #a3afbc; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
    main { max-width: 1180px; margin: 0 auto; padding: 1.2rem clamp(.8rem, 3vw, 2rem) 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; } h2 { margin-top: 2.2rem; font-size: 1.15rem; overflow-wrap: anywhere; } h3 { margin-top: 2rem; }
    a { color: var(--good); }
    .numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: .8rem; }
    .numbers div { background: var(--soft); border-radius: 10px; padding: .7rem 1rem; }
    .numbers b { display: block; font-size: 1.5rem; } .numbers span { color: var(--faint); }
    details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 600; }
    .scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .93rem; }
    th, td { text-align: left; padding: .28rem .7rem; border-bottom: 1px solid var(--line); }
    details td { overflow-wrap: anywhere; } .scroll td:first-child { overflow-wrap: break-word; }
    th { color: var(--faint); font-weight: 600; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    details td:first-child { color: var(--faint); white-space: nowrap; vertical-align: top; }
    .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr)); gap: 1rem; }
    figure { margin: 0; } .chart { background: var(--soft); border-radius: 10px; padding: .8rem; max-width: 760px; }
    .chart figcaption { font-weight: 600; } .chart svg { width: 100%; height: auto; display: block; }
    .chart text { fill: var(--faint); font-size: 15px; } .grid { stroke: var(--line); }
    .legend { margin: .2rem 0 0; color: var(--faint); font-size: .9rem; }
    .key { display: inline-block; width: .8em; height: .8em; border-radius: 3px; margin: 0 .35em 0 .6em; }
    .curve { fill: none; stroke-width: 2; stroke-linejoin: round; }
    /* What lies on another curve shows between its dashes. */
    .curve.s2 { stroke-dasharray: 7 5; }
    .s0 { stroke: var(--c0); } .s1 { stroke: var(--c1); } .s2 { stroke: var(--c2); } .s3 { stroke: var(--c3); } .s4 { stroke: var(--c4); } .s5 { stroke: var(--c5); }
    .f0 { fill: var(--c0); } .f1 { fill: var(--c1); } .f2 { fill: var(--c2); } .f3 { fill: var(--c3); } .f4 { fill: var(--c4); } .f5 { fill: var(--c5); }
    .c0 { background: var(--c0); } .c1 { background: var(--c1); } .c2 { background: var(--c2); } .c3 { background: var(--c3); } .c4 { background: var(--c4); } .c5 { background: var(--c5); }
    .bar { width: clamp(60px, 12vw, 140px); height: .7em; background: var(--soft); border-radius: 4px; } .bar div { height: 100%; background: var(--good); border-radius: 4px; }
    .matrix th, .matrix td { padding: .22rem .4rem; border: 1px solid var(--line); white-space: nowrap; }
    .matrix td { text-align: center; min-width: 2.2em; font-variant-numeric: tabular-nums; }
    .matrix .none { color: var(--line); }
    .matrix .right { background: color-mix(in srgb, var(--good) calc(var(--share) * .6), var(--paper)); }
    .matrix .wrong { background: color-mix(in srgb, var(--bad) calc(20% + var(--share) * .6), var(--paper)); }
    .turned { vertical-align: bottom; } .turned span { writing-mode: vertical-rl; transform: rotate(180deg); }
    .pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 1rem; }
    .pictures img { width: 100%; aspect-ratio: 1; object-fit: contain; background: var(--soft); border-radius: 8px; }
    .pictures figcaption { font-size: .88rem; overflow-wrap: anywhere; } .pictures small { display: block; color: var(--faint); }
    .matrix th:first-child { position: sticky; left: 0; background: var(--paper); }
    @media (max-width: 480px) { th, td { padding: .28rem .4rem; } .bar { width: 52px; } }
    .gone { color: var(--faint); }

    """
}
