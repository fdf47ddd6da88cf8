import { HostConfig } from 'adaptivecards';

const colour = (strong: string, subtle = strong) => ({ default: `var(--${strong})`, subtle: `var(--${subtle})` });

const foregroundColors = {
  default: colour('colorNeutralForeground1', 'colorNeutralForeground3'),
  dark: colour('colorNeutralForeground1', 'colorNeutralForeground3'),
  light: colour('colorNeutralForegroundInverted'),
  accent: colour('colorBrandForeground1'),
  good: colour('colorStatusSuccessForeground3'),
  warning: colour('colorStatusWarningForeground3'),
  attention: colour('colorStatusDangerForeground3'),
};

const surface = (background: string, border: string) => ({ backgroundColor: `var(--${background})`, borderColor: `var(--${border})`, foregroundColors });

const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 400, default: 400, bolder: 600 };

/**
 * New Teams' measures for adaptive cards, with every colour a Fluent 2 variable: `adaptivecards` writes colours into elements,
 * and a variable there follows the light and the dark theme without drawing the card anew.
 */
export const teamsHostConfig = new HostConfig({
  supportsInteractivity: true,
  choiceSetInputValueSeparator: ',',
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontTypes: {
    default: { fontFamily: 'var(--fontFamilyBase)', fontSizes, fontWeights },
    monospace: { fontFamily: 'var(--fontFamilyMonospace)', fontSizes, fontWeights },
  },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: surface('colorNeutralBackground1', 'colorNeutralStroke2'),
    emphasis: surface('colorNeutralBackground3', 'colorNeutralStroke2'),
    accent: surface('colorBrandBackground2', 'colorBrandStroke2'),
    good: surface('colorStatusSuccessBackground1', 'colorStatusSuccessBorder1'),
    warning: surface('colorStatusWarningBackground1', 'colorStatusWarningBorder1'),
    attention: surface('colorStatusDangerBackground1', 'colorStatusDangerBorder1'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    iconSize: 16,
    iconPlacement: 'leftOfTitle',
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    preExpandSingleShowCardAction: false,
    showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { size: 'small', weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { size: 'small', weight: 'bolder' },
    },
    errorMessage: { size: 'small', color: 'attention', spacing: 'small' },
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
});
