package org.jiheng.scheme;

/** How far a version of a scheme has come. */
public enum SchemeState {
    /** 草稿: can be changed, and scores nothing that is kept. */
    DRAFT,
    /** 已发布: never changes again. */
    PUBLISHED,
    /** 已被新版本取代: as it was published; what it scored is still scored by it. */
    SUPERSEDED
}
