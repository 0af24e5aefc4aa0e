package org.gongwucang.command.asset;

/** 新卡片: a card to be opened by a split, under this identifier. */
public record NewCard(String assetId, CardDraft card) {}
