package org.jiheng.planted;

public abstract class AbroadRepository {
    BackwardsService service;
}
