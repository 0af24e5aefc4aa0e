package org.gongwucang.standalone.book;

/** 分类代码: never without its system and edition. */
public record ClassCode(String codeSystem, String edition, String code) {}
