package org.gongwucang.events.classification;

import org.gongwucang.events.Entry;

/** 资产分类: what can be said of a class in one edition of one code system. Stream {@code class:<codeSystem>@<edition>:<code>}. */
public sealed interface AssetClassEntry extends Entry
        permits AssetClassDefined, AssetClassRenamed, AssetClassDeactivated, AssetClassSecurityMarked {}
