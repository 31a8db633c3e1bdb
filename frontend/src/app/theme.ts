import type { ThemeConfig } from 'antd';

const float = '0 1px 2px rgba(21,35,64,.10), 0 8px 24px rgba(21,35,64,.16)';

/** The design language as antd understands it; the same values stand as variables in tokens.css. */
export const antdTheme: ThemeConfig = {
  hashed: false,
  cssVar: { key: 'jh' },
  token: {
    colorPrimary: '#1456c4', colorPrimaryHover: '#0f489f', colorPrimaryActive: '#0b3a82', colorPrimaryBg: '#ebf2fd', colorPrimaryBorder: '#9dbdf0',
    colorInfo: '#0b4fb0', colorInfoBg: '#e6f4ff', colorInfoBorder: '#a3c9f1',
    colorSuccess: '#237804', colorSuccessBg: '#f6ffed', colorSuccessBorder: '#b1d99a',
    colorWarning: '#ad4e00', colorWarningBg: '#fffbe6', colorWarningBorder: '#e8c578',
    colorError: '#cf1322', colorErrorHover: '#a8071a', colorErrorBg: '#fff1f0', colorErrorBorder: '#f3a6a1',
    colorLink: '#1456c4', colorLinkHover: '#0f489f', colorLinkActive: '#0b3a82',
    colorText: '#1a2433', colorTextSecondary: '#475467', colorTextTertiary: '#475467', colorTextDescription: '#475467',
    colorTextPlaceholder: '#5f6b7e', colorTextDisabled: '#5f6b7e',
    colorBgLayout: '#f3f5f8', colorBgContainerDisabled: '#e9eef4', colorFillAlter: '#f7f9fb', controlItemBgActive: '#ebf2fd', controlItemBgHover: '#e9eef4',
    colorBorder: '#8590a2', colorBorderSecondary: '#cbd3de', colorSplit: '#e1e6ed',
    borderRadius: 3, borderRadiusSM: 2, borderRadiusLG: 4,
    fontSize: 14, fontSizeSM: 12, lineHeight: 22 / 14, controlHeight: 32, controlHeightSM: 26,
    fontFamily: 'var(--sans)',
    boxShadow: float, boxShadowSecondary: float,
    motion: false, wireframe: false,
  },
  components: {
    Button: { fontWeight: 400, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', paddingInline: 14 },
    Select: { optionSelectedBg: '#ebf2fd' },
    Form: { itemMarginBottom: 16 },
  },
};
