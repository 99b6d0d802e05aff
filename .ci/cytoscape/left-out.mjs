/**
 * What of Cytoscape the diagram never has drawn, as data: values of style that its style sheet leaves alone, conditions that
 * never hold, and methods that nothing reaches then. The build fails where one of them is not in the sources any more.
 */

/** Values of style that are everywhere the same: what they are asked for becomes the value, and they are no properties any more. */
export const FIXED = {
  'background-blacken': 0,
  'background-clip': 'node',
  'background-fill': 'solid',
  'background-fit': 'none',
  'background-gradient-direction': 'to-bottom',
  'background-height-relative-to': 'include-padding',
  'background-image-containment': 'inside',
  'background-image-crossorigin': 'anonymous',
  'background-image-opacity': 1,
  'background-image-smoothing': 'yes',
  'background-opacity': 1,
  'background-repeat': 'no-repeat',
  'background-width-relative-to': 'include-padding',
  'border-cap': 'butt',
  'border-dash-offset': 0,
  'border-dash-pattern': [4, 2],
  'border-join': 'miter',
  'border-opacity': 1,
  'border-position': 'center',
  'border-style': 'solid',
  display: 'element',
  events: 'yes',
  ghost: 'no',
  'line-dash-offset': 0,
  'line-fill': 'solid',
  'line-opacity': 1,
  'outline-style': 'solid',
  'padding-relative-to': 'width',
  'text-border-style': 'solid',
  'text-justification': 'auto',
  'text-metrics': 'font',
  'text-outline-opacity': 1,
  'text-outline-width': 0,
  'text-overflow-wrap': 'whitespace',
  'text-transform': 'none',
};

/** Properties that are asked for only by what is left out. */
export const GONE = [
  ...['gradient-stop-colors', 'gradient-stop-positions'].flatMap((name) => [`background-${name}`, `line-${name}`]),
  ...['ghost-offset-x', 'ghost-offset-y', 'ghost-opacity'],
  ...['transition-property', 'transition-duration', 'transition-delay', 'transition-timing-function'],
  ...['segment-distances', 'segment-weights', 'segment-radii', 'radius-type', 'haystack-radius'],
  ...['taxi-turn', 'taxi-turn-min-distance', 'taxi-direction', 'taxi-radius'],
  ...['position', 'compound-sizing-wrt-labels', 'min-width', 'min-width-bias-left', 'min-width-bias-right'],
  ...['min-height', 'min-height-bias-top', 'min-height-bias-bottom'],
  ...['selection-box-color', 'selection-box-opacity', 'selection-box-border-color', 'selection-box-border-width'],
  ...['active-bg-color', 'active-bg-opacity', 'active-bg-size'],
  ...['outside-texture-bg-color', 'outside-texture-bg-opacity'],
  ...['text-events', 'box-selection', 'box-select-labels'],
  ...['text-outline-color'],
];

/** Heads that no line has. */
export const HEADS = ['triangle-backcurve', 'triangle-tee', 'circle-triangle', 'triangle-cross', 'square'];

/** Types of values that no property has then. */
export const TYPES = [
  ...['time', 'percent', 'percentages', 'zeroOneNumbers', 'nOneOneNumber', 'nonNegativeInt', 'nonNegativeNumber'],
  ...['bidirectionalSizeMaybePercent', 'axisDirection', 'axisDirectionExplicit', 'axisDirectionPrimary'],
  ...['bgRelativeTo', 'bgRepeat', 'bgFit', 'bgCrossOrigin', 'bgClip', 'bgContainment', 'gradientDirection', 'fill'],
  ...[
    'bool',
    'bools',
    'linePosition',
    'lineJoin',
    'borderStyle',
    'radiusType',
    'compoundIncludeLabels',
    'boxSelection',
  ],
  ...['textDecoration', 'textTransform', 'textOverflowWrap', 'justification', 'textMetrics', 'paddingRelativeTo'],
  ...['layoutData', 'scratch', 'mapData', 'mapLayoutData', 'mapScratch', 'url', 'propList', 'easing', 'colors'],
];

/** Methods that are mentioned, where they are never called; by the source that they are in. */
export const UNREACHED = new Set(
  Object.entries({
    'collection/index.mjs': ['json', 'jsons', 'clone', 'copy', 'move'],
    'collection/style.mjs': ['style', 'css', 'bypass'],
    'core/index.mjs': ['json', 'mount', 'unmount'],
    'core/style.mjs': ['updateStyle'],
    'core/viewport.mjs': ['fit', 'center'],
    'extensions/renderer/base/node-shapes.mjs': [
      'registerNodeShapes',
      'generateRoundPolygon',
      'generateBottomRoundrectangle',
    ],
  }).flatMap(([source, names]) => names.map((name) => `${source} ${name}`)),
);

/**
 * Pieces of code, and what stands in their place.
 * @type {readonly { readonly why: string, readonly in: string | readonly string[], readonly instead: readonly (readonly [RegExp, string])[] }[]}
 */
export const INSTEAD = [
  {
    why: 'no node is in another',
    in: '*',
    instead: [
      [/\b[\w.]*cy(?:\(\))?\.hasCompoundNodes\(\)/g, 'false'],
      [/\bcy_p\.hasCompoundNodes\b(?! =)/g, 'false'],
      [/\b(?:ele|node|src|tgt|parent|n|ele\.source\(\)|ele\.target\(\))\.is(?:Parent|Child)\(\)/g, 'false'],
      [/\b[\w.]+\.dirtyCompoundBoundsCache\(\);/g, ''],
      [/\.dirtyCompoundBoundsCache\(\)(?=\.)/g, ''],
      [/this\.updateCompoundBounds\(!useCache\);/g, ''],
    ],
  },
  {
    why: 'lines are straight or have one bend',
    in: '*',
    instead: [
      [/\b[cC]urveStyle === '(?:haystack|straight-triangle)'/g, 'false'],
      [/\bendsWith\(curveStyle, '(?:segments|taxi)'\)/g, 'false'],
      [/\bcurveStyle\.endsWith\( '(?:segments|taxi)' ?\)/g, 'false'],
      [/\brs\.isRound = curveStyle\.startsWith\('round'\);/g, ''],
      [/\brs\.isRound\b/g, 'false'],
      [/\b(?:rs\.edgeType|edgeType|et|type) === '(?:segments|haystack|compound)'/g, 'false'],
      [/\bthis\.findHaystackPoints\( haystackEdges \);/g, ''],
      [/\bthis\.tryToCorrectInvalidPoints\( edge, passedPairInfo \);/g, ''],
      [/'curve-style': 'haystack'/g, "'curve-style': 'straight'"],
    ],
  },
  {
    why: 'lines end at the outline of a node, wherever its name is',
    in: 'extensions/renderer/base/coord-ele-math/edge-endpoints.mjs',
    instead: [[/\b(?:src|tgt)ManEndptVal === '(?!outside-to-node')[\w-]+'/g, 'false']],
  },
  {
    why: 'nodes have no round corners but those of the round rectangle',
    in: 'extensions/renderer/canvas/drawing-nodes.mjs',
    instead: [
      [/\[\s*'round-diamond'[\s\S]*?\]\.includes\(shape\)/g, 'false'],
      [/\['bottomroundrectangle', 'bottom-round-rectangle'\]\.includes\(shape\)/g, 'false'],
    ],
  },
  {
    why: 'what it would warn of is for those who write the style sheet, and told by tests, which run with the whole',
    in: '*',
    instead: [
      [/^ *(?:util\.)?warn\(.*\);$/gm, ''],
      [/\bthis\.checkForInvalidEdgeWarning\( edge \);/g, ''],
    ],
  },
  {
    why: 'styles change at once, and are those of the sheet',
    in: '*',
    instead: [
      [/\bself\.updateTransitions\( ele, app\.diffProps \);/g, ''],
      [/\bthis\.addDefaultStylesheet\(\);/g, ''],
      [/\bis\.(?:stylesheet|string)\( style \)/g, 'false'],
      [/\} else if\( ?value\.length >= 10 && [\s\S]*?(\n {2}\}\n\n {2}if\( type\.multiple)/g, '$1'],
      [/\bcase types\.mapData: \{[\s\S]*?\n {4}break;\n {2}\}\n/g, ''],
      [/\bif\( property\.name\.match\( \/(?:pie|stripe)[\s\S]*?\n {4}\}\n/g, ''],
      [/^.*\b(?:pie|stripe)\.push\(.*$/gm, ''],
      [/(\}, )\{\n {4}\/\/ node pie bg[\s\S]*?(\{\n {4}\/\/ edge props)/g, '$1$2'],
      [/\br\.has(?:Pie|Stripe)\( node \)/g, 'false'],
    ],
  },
  {
    why: 'the renderer does not blur, hide or save anything while the camera moves, and draws no selection',
    in: 'extensions/renderer/canvas/drawing-redraw.mjs',
    instead: [
      [/\bvar motionBlur = .*;/g, 'const motionBlur = false;'],
      [/^ *motionBlur = .*;$/gm, ''],
      [/\bvar mbPxRatio = .*;/g, 'const mbPxRatio = 1;'],
      [/\br\.clearingMotionBlur\b(?! =)/g, 'false'],
      [/\br\.(?:textureOnViewport|hideEdgesOnViewport|debug)\b/g, 'false'],
      [/\bthis\.drawSelectionRectangle\(options, setContextTransform\);/g, ''],
    ],
  },
  {
    why: 'nothing is animated by Cytoscape',
    in: '*',
    instead: [
      [/\b[\w.]+\.(?:start|stop)AnimationLoop\(\);/g, ''],
      [/ \|\| r\.cy\.animated\(\)/g, ''],
      [/\boptions\.animate\b/g, 'false'],
      [/\bopts && opts\.animate\b/g, 'false'],
      [/^ *_p\.animation\.(?:current|queue) = \[\];$/gm, ''],
    ],
  },
  {
    why: 'lines have no words at their ends',
    in: '*',
    instead: [
      [/\bcalculateEndProjection\( '(?:source|target)' \);/g, ''],
      [/\bthis\.applyPrefixedLabelDimensions\( ele, '(?:source|target)' \);/g, ''],
      [/\bupdateBoundsFromLabel\( bounds, ele, '(?:source|target)', options \);/g, ''],
      [/\br\.drawText\( context, ele, '(?:source|target)', [^;]*;/g, ''],
    ],
  },
  {
    why: 'words have no outline',
    in: 'extensions/renderer/canvas/drawing-label-text.mjs',
    instead: [
      [/\blet outlineColor = .*;/g, ''],
      [/\bthis\.colorStrokeStyle\( context, outlineColor.*;/g, ''],
    ],
  },
  {
    why: 'colours are #rrggbb or rgb(…)',
    in: 'util/colors.mjs',
    instead: [
      [/\n\};\n\nexport const colors = \{[\s\S]*?\n\};/g, '\n};\n\nexport const colors = {};'],
      [/ \|\| hsl2tuple\( ?color ?\)/g, ''],
    ],
  },
  {
    why: 'heads that no line has',
    in: 'extensions/renderer/base/arrow-shapes.mjs',
    instead: [
      [/\bdefineArrowShape\( 'arrow', 'triangle' \);/g, ''],
      [new RegExp(String.raw`\bdefineArrowShape\( '(?:${HEADS.join('|')})', \{[\s\S]*?\n {2}\} \);`, 'g'), ''],
    ],
  },
];
