package com.example.other;

import com.example.Orders;
import dev.waybill.annotations.Projection;
import java.util.List;

@Projection(of = Orders.Shared.class)
record SharedPart(String id, Orders.Money money, List<String> list) {}
//                                        ^ WB044 'money' has the type Orders.Money, whose converter 'Orders.OfMoney' its DAO cannot make. Make it, and its constructor, public.
//                                                            ^ WB044 'list' has the type List<String>, whose converter 'Orders.OfList' its DAO cannot make. Make it, and its constructor, public.
